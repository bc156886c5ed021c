package org.copytaster.ui.submit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.function.Consumer;
import org.copytaster.ui.article.ArticleView;
import org.copytaster.ui.look.Count;

/** What was sent, what became of it, and the way to it. */
class SentList extends Section {
    /** Links of one feed; the desk has all of them. */
    private static final int LINKS = 50;

    private final transient Consumer<Sent> lookAgain;

    /** @param lookAgain asks what has become of it by now */
    SentList(Consumer<Sent> lookAgain) {
        this.lookAgain = lookAgain;
        addClassName("sent");
    }

    void show(SentLog log) {
        removeAll();
        setVisible(!log.sent().isEmpty());
        OrderedList rows = new OrderedList();
        log.sent().forEach(sent -> rows.add(row(sent)));
        add(new H2("Sent"), rows);
    }

    private ListItem row(Sent sent) {
        Span outcome = new Span(sent.outcome());
        outcome.addClassName("sent-outcome");
        ListItem row = new ListItem(title(sent), outcome);
        row.getElement().setAttribute("data-status", sent.receipt().status().name());
        int articles = sent.receipt().articles().size();
        if (articles > 1) {
            row.add(new NativeDetails(Count.of(articles, "article"), links(sent)));
        }
        if (!sent.receipt().status().isFinal()) {
            Button look = new Button("Look again", click -> lookAgain.accept(sent));
            look.addThemeName("quiet");
            row.add(look);
        }
        return row;
    }

    private static Component title(Sent sent) {
        if (sent.receipt().articles().size() == 1) {
            return link(sent.title(), sent.receipt().articles().getFirst().id());
        }
        Span title = new Span(sent.title());
        title.addClassName("sent-title");
        return title;
    }

    private static Component links(Sent sent) {
        UnorderedList links = new UnorderedList();
        int articles = sent.receipt().articles().size();
        for (int i = 0; i < Math.min(articles, LINKS); i++) {
            links.add(new ListItem(
                    link(sent.headline(i), sent.receipt().articles().get(i).id())));
        }
        if (articles > LINKS) {
            links.add(new ListItem("… and " + Count.number(articles - LINKS) + " more on the desk"));
        }
        return new Div(links);
    }

    private static RouterLink link(String words, UUID article) {
        RouterLink link = new RouterLink(words, ArticleView.class, article.toString());
        link.addClassName("sent-title");
        return link;
    }
}
