package org.copytaster.catalog.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Subject;

/** What an article says beside its blocks, by the names that the API uses. */
public enum ContentField {
    HEADLINE("headline", ArticleContent::headline),
    ALTERNATIVE_HEADLINE("alternativeHeadline", ArticleContent::alternativeHeadline),
    DECK("deck", ArticleContent::deck),
    BYLINES("bylines", ArticleContent::bylines),
    LANGUAGE("language", ArticleContent::language),
    PUBLISHED("published", ArticleContent::published),
    MODIFIED("modified", ArticleContent::modified),
    CANONICAL_URL("canonicalUrl", ArticleContent::canonicalUrl),
    SITE_NAME("siteName", ArticleContent::siteName),
    IMAGE("image", ArticleContent::image),
    KEYWORDS("keywords", ArticleContent::keywords),
    SUBJECTS("subjects", ArticleContent::subjects),
    PEOPLE("people", ArticleContent::people),
    ORGANISATIONS("organisations", ArticleContent::organisations),
    PLACES("places", ArticleContent::places);

    private final String name;
    private final Function<ArticleContent, Object> value;

    ContentField(String name, Function<ArticleContent, Object> value) {
        this.name = name;
        this.value = value;
    }

    public static Optional<ContentField> named(String name) {
        return Arrays.stream(values()).filter(field -> field.name.equals(name)).findFirst();
    }

    @JsonValue
    public String apiName() {
        return name;
    }

    /** As it is written in JSON, or null. */
    Object of(ArticleContent content) {
        return value.apply(content);
    }

    /** Words of a text, entries of a list; nothing for an image or a moment, which are one thing. */
    List<Piece> pieces(ArticleContent before, ArticleContent after, Effort effort) {
        return switch (this) {
            case HEADLINE, ALTERNATIVE_HEADLINE, DECK, SITE_NAME ->
                WordDifference.between(text(before), text(after), effort);
            case BYLINES, KEYWORDS, SUBJECTS, PEOPLE, ORGANISATIONS, PLACES ->
                WordDifference.between(entries(before), entries(after), effort);
            case LANGUAGE, PUBLISHED, MODIFIED, CANONICAL_URL, IMAGE -> List.of();
        };
    }

    private String text(ArticleContent content) {
        return of(content) == null ? "" : of(content).toString();
    }

    private List<String> entries(ArticleContent content) {
        return ((List<?>) of(content)).stream().map(ContentField::entry).toList();
    }

    private static String entry(Object entry) {
        return switch (entry) {
            case Subject(String code, String name) -> label(code, name);
            case Entity(String code, String name) -> label(code, name);
            default -> entry.toString();
        };
    }

    private static String label(String code, String name) {
        return name == null ? code : code == null ? name : name + " (" + code + ")";
    }
}
