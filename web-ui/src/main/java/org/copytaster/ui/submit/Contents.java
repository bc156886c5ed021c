package org.copytaster.ui.submit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.copytaster.ui.look.Count;
import org.copytaster.ui.look.Language;

/** The articles of a document that has several. */
class Contents extends OrderedList {
    /** Rows; further articles are stepped through. */
    private static final int SHOWN = 100;

    private final transient IntConsumer onChoose;
    private transient Outline shown;

    Contents(IntConsumer onChoose) {
        this.onChoose = onChoose;
        addClassName("contents");
        getElement().setAttribute("aria-label", "Articles in this document");
    }

    void show(Outline outline, int chosen) {
        setVisible(outline.articles().size() > 1);
        if (!outline.equals(shown)) {
            shown = outline;
            draw(outline);
        }
        int index = 0;
        for (Component row : getChildren().toList()) {
            boolean current = index++ == chosen;
            row.getElement().setAttribute("data-chosen", current);
            row.getChildren().findFirst().ifPresent(button -> {
                if (current) {
                    button.getElement().setAttribute("aria-current", "true");
                    button.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
                } else {
                    button.getElement().removeAttribute("aria-current");
                }
            });
        }
    }

    private void draw(Outline outline) {
        removeAll();
        int articles = Math.min(outline.articles().size(), SHOWN);
        for (int i = 0; i < articles; i++) {
            add(row(outline.articles().get(i), i));
        }
        if (outline.articles().size() > SHOWN) {
            add(new ListItem("… and " + Count.number(outline.articles().size() - SHOWN) + " more"));
        }
    }

    private ListItem row(Outline.Line line, int index) {
        Span headline = new Span(line.headline());
        headline.addClassName("contents-headline");
        Language.set(headline, line.language());
        String checks = Outline.checks(line.warnings());
        Span extent = new Span(Count.of(line.words(), "word") + (checks.isEmpty() ? "" : " · " + checks));
        extent.addClassName("contents-extent");
        NativeButton choose = new NativeButton();
        choose.add(headline, extent);
        choose.addClickListener(click -> onChoose.accept(index));
        return new ListItem(choose);
    }
}
