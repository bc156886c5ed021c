package org.copytaster.ui.article.version;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Versions.Version;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.look.Time;

/** One version in the list: which, when, who, why. Choosing it shows what it changed. */
class VersionCard extends ListItem {
    private final transient Version version;
    private final NativeButton choose = new NativeButton();

    VersionCard(Article article, Version version, Consumer<Version> onChosen) {
        this.version = version;
        addClassName("version-card");
        getElement().setAttribute("data-version", Integer.toString(version.number()));
        Span number = new Span(Texts.of("version.number", version.number()));
        number.addClassName("version-number");
        Div head = new Div(number);
        head.addClassName("version-head");
        VersionLabel.of(article, version).map(VersionLabel::badge).ifPresent(head::add);
        head.add(Time.brief(version.created()));
        Span author = new Span(version.author());
        author.addClassName("version-author");
        choose.add(head, author);
        if (version.note() != null) {
            Span note = new Span(version.note());
            note.addClassName("version-note");
            choose.add(note);
        }
        choose.addClickListener(click -> onChosen.accept(version));
        add(choose);
    }

    /** Marks what is compared in the middle. */
    void show(Comparison compared) {
        boolean from = compared != null && compared.from() == version.number();
        boolean to = compared != null && compared.to() == version.number();
        setClassName("compared", from || to);
        if (to) {
            choose.getElement().setAttribute("aria-current", "true");
        } else {
            choose.getElement().removeAttribute("aria-current");
        }
    }
}
