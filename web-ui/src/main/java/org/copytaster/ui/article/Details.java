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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.copytaster.ui.article.content.ContentField;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.look.Language;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.look.Time;

/** Every field with where it came from, and what ingest was not sure of. */
class Details extends Div {
    private final transient Article article;
    private final DescriptionList fields = new DescriptionList();

    Details(Article article) {
        this.article = article;
        addClassName("details");
        field("headline", prose(article.headline()));
        field("alternativeHeadline", prose(article.alternativeHeadline()));
        field("deck", prose(article.deck()));
        field("bylines", text(String.join(", ", article.bylines())));
        field("published", time(article.published()));
        field("modified", time(article.modified()));
        field("language", text(language(article.language())));
        field("siteName", text(article.siteName()));
        field("canonicalUrl", shown(article.canonicalUrl(), Details::link));
        field("image", shown(article.image(), Details::image));
        field("keywords", tags(article.keywords()));
        field("subjects", tags(article.subjects().stream().map(Details::subject).toList()));
        field("source", text(article.source()));
        field("externalId", text(article.externalId()));
        field("created", time(article.created()));
        field("updated", time(article.updated()));
        add(fields);
        if (!article.warnings().isEmpty()) {
            UnorderedList list = new UnorderedList();
            article.warnings().stream()
                    .map(warning -> new ListItem(warning.detail() == null ? warning.code() : warning.detail()))
                    .forEach(list::add);
            add(new H2(Texts.of("details.warnings")), list);
        }
    }

    /** What is not there is left out. */
    private void field(String name, Optional<? extends Component> value) {
        value.ifPresent(component -> {
            DescriptionList.Description description = new DescriptionList.Description(component);
            Optional.ofNullable(article.origins().get(name))
                    .map(Details::origin)
                    .ifPresent(description::add);
            fields.add(new Div(new DescriptionList.Term(ContentField.label(name)), description));
        });
    }

    private static Span origin(String key) {
        Span origin = new Span(Texts.orElse("origin." + key, key));
        origin.addClassName("origin");
        origin.setTitle(Texts.of("details.origin"));
        Span from = new Span(Texts.of("details.from") + " ");
        from.addClassName("visually-hidden");
        origin.getElement().insertChild(0, from.getElement());
        return origin;
    }

    private Optional<Span> prose(String value) {
        Optional<Span> prose = text(value);
        prose.ifPresent(span -> Language.set(span, article.language()));
        return prose;
    }

    private static Optional<Span> text(String value) {
        return Optional.ofNullable(value).filter(v -> !v.isBlank()).map(Span::new);
    }

    private static Optional<Time> time(Instant value) {
        return Optional.ofNullable(value).map(Time::full);
    }

    private static <T> Optional<Component> shown(T value, Function<T, Component> as) {
        return Optional.ofNullable(value).map(as);
    }

    private static Optional<Component> tags(List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Div tags = new Div();
        tags.addClassName("field-tags");
        names.stream().map(Span::new).forEach(tags::add);
        return Optional.of(tags);
    }

    private static String subject(Article.Subject subject) {
        return subject.name() == null ? subject.code() : subject.name();
    }

    /** "English (en)", in the reader's language. */
    private static String language(String tag) {
        if (tag == null) {
            return null;
        }
        String name = Locale.forLanguageTag(tag).getDisplayName(Texts.locale());
        return name.isEmpty() || name.equals(tag) ? tag : name + " (" + tag + ")";
    }

    /** By its address: the page asks no other host, so the picture itself is not loaded. */
    private static Component image(Article.Image image) {
        Div shown = new Div(link(image.url()));
        shown.addClassName("field-image");
        text(image.caption()).ifPresent(shown::add);
        text(image.credit()).ifPresent(shown::add);
        return shown;
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
