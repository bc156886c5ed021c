package org.copytaster.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.look.Time;

/** Every field with where it came from, and what ingest was not sure of. */
class Details extends Div {
    private final DescriptionList fields = new DescriptionList();

    Details(Article article) {
        addClassName("details");
        field(article, "Headline", "headline", text(article.headline()));
        field(article, "Other headline", "alternativeHeadline", text(article.alternativeHeadline()));
        field(article, "By", "bylines", text(String.join(", ", article.bylines())));
        field(
                article,
                "Published",
                "published",
                Optional.ofNullable(article.published()).map(Time::full));
        field(
                article,
                "Modified",
                "modified",
                Optional.ofNullable(article.modified()).map(Time::full));
        field(article, "Language", "language", text(article.language()));
        field(article, "Site", "siteName", text(article.siteName()));
        field(
                article,
                "Address",
                "canonicalUrl",
                Optional.ofNullable(article.canonicalUrl()).map(Details::link));
        field(article, "Keywords", "keywords", text(String.join(", ", article.keywords())));
        field(article, "Source", "source", text(article.source()));
        field(article, "Source’s id", "externalId", text(article.externalId()));
        field(article, "Arrived", "created", Optional.of(Time.full(article.created())));
        field(article, "Updated", "updated", Optional.of(Time.full(article.updated())));
        add(fields);
        if (!article.warnings().isEmpty()) {
            UnorderedList list = new UnorderedList();
            article.warnings().stream()
                    .map(warning -> new ListItem(warning.detail() == null ? warning.code() : warning.detail()))
                    .forEach(list::add);
            add(new H2("Worth a look"), list);
        }
    }

    private void field(Article article, String name, String key, Optional<? extends Component> value) {
        value.ifPresent(component -> {
            DescriptionList.Description description = new DescriptionList.Description(component);
            String origin = article.origins().get(key);
            if (origin != null) {
                Span from = new Span(origin);
                from.addClassName("origin");
                from.setTitle("Where this field came from");
                description.add(from);
            }
            fields.add(new DescriptionList.Term(name), description);
        });
    }

    private static Optional<Span> text(String value) {
        return Optional.ofNullable(value).filter(v -> !v.isBlank()).map(Span::new);
    }

    private static Component link(String url) {
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            return new Span(url);
        }
        Anchor anchor = new Anchor(url, url, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
