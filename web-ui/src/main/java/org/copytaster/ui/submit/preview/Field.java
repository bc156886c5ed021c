package org.copytaster.ui.submit.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copytaster.ui.ingest.Normalized;
import org.copytaster.ui.ingest.Normalized.Article;
import org.copytaster.ui.look.Count;
import org.copytaster.ui.look.Time;

/**
 * A field of a normalized article as it is shown.
 *
 * @param value empty where an editor would look for one and there is none
 */
record Field(String label, Optional<Component> value, Optional<Origin> origin) {

    /** In the order an editor reads them. What is rarely there is left out where it is not. */
    static List<Field> of(Article article) {
        List<Field> fields = new ArrayList<>();
        fields.add(always(article, "By", "bylines", text(String.join(", ", article.bylines()))));
        fields.add(always(article, "Published", "published", shown(article.published(), Time::full)));
        fields.add(always(
                article,
                "Language",
                "language",
                shown(article.language(), language -> new Span(LanguageName.of(language)))));
        ifThere(fields, article, "Changed", "modified", shown(article.modified(), Time::full));
        ifThere(fields, article, "Site", "siteName", text(article.siteName()));
        ifThere(fields, article, "Address", "canonicalUrl", shown(article.canonicalUrl(), Field::link));
        ifThere(fields, article, "External id", "externalId", text(article.externalId()));
        ifThere(fields, article, "Also headed", "alternativeHeadline", text(article.alternativeHeadline()));
        ifThere(fields, article, "Image", "image", shown(article.image(), Field::image));
        ifThere(fields, article, "Keywords", "keywords", tags(article.keywords()));
        ifThere(
                fields,
                article,
                "Subjects",
                "subjects",
                tags(article.subjects().stream().map(Field::subject).toList()));
        fields.add(always(article, "Text", "body", text(extent(article))));
        return fields;
    }

    /** "420 words, 12 paragraphs, 2 captions". */
    static String extent(Article article) {
        long paragraphs = count(article, "paragraph");
        long captions = count(article, "caption");
        return Count.of(article.words(), "word")
                + (paragraphs == 0 ? "" : ", " + Count.of(paragraphs, "paragraph"))
                + (captions == 0 ? "" : ", " + Count.of(captions, "caption"));
    }

    private static long count(Article article, String type) {
        return article.blocks().stream()
                .filter(block -> type.equals(block.type()))
                .count();
    }

    private static Field always(Article article, String label, String key, Optional<Component> value) {
        return new Field(
                label,
                value,
                value.flatMap(there -> Optional.ofNullable(article.origins().get(key)))
                        .map(Origin::of));
    }

    private static void ifThere(
            List<Field> fields, Article article, String label, String key, Optional<Component> value) {
        if (value.isPresent()) {
            fields.add(always(article, label, key, value));
        }
    }

    private static <T> Optional<Component> shown(T value, Function<T, Component> as) {
        return Optional.ofNullable(value).map(as);
    }

    private static Optional<Component> text(String text) {
        return Optional.ofNullable(text).filter(there -> !there.isBlank()).map(Span::new);
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

    private static String subject(Normalized.Subject subject) {
        return subject.name() == null || subject.name().equals(subject.code())
                ? subject.code()
                : subject.name() + " (" + subject.code() + ")";
    }

    /** An address to open, if it is one of the web; anything else is only shown. */
    private static Component link(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return new Span(address);
        }
        Anchor link = new Anchor(address, address);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    /** By its address: the page asks no other host, so the picture itself is not loaded. */
    private static Component image(Normalized.Image image) {
        Div shown = new Div(link(image.url()));
        shown.addClassName("field-image");
        if (image.caption() != null) {
            shown.add(new Div(image.caption()));
        }
        if (image.credit() != null) {
            shown.add(new Div("Credit: " + image.credit()));
        }
        return shown;
    }
}
