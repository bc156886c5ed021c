package org.copytaster.catalog.annotation;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of a target names. */
sealed interface Address {
    Pattern ARTICLE = Pattern.compile(
            "(https?://[^/?#]+)?/articles/([0-9a-fA-F-]{36})/?(?:\\?version=([0-9]{1,9}))?(?:#(.{1,200}))?");
    Pattern ANNOTATION =
            Pattern.compile("(https?://[^/?#]+)?(?:/articles/[0-9a-fA-F-]{36})?/annotations/([0-9a-fA-F-]{36})");

    /**
     * An article.
     *
     * @param here whether it is surely one of this catalog: the same path elsewhere may name something else
     * @param version the one that the author was looking at, or null
     * @param fragment what of it, or null
     */
    record OfArticle(UUID id, boolean here, Integer version, String fragment) implements Address {}

    record OfAnnotation(UUID id, boolean here) implements Address {}

    record Elsewhere() implements Address {}

    static Address of(String iri) {
        try {
            Matcher annotation = ANNOTATION.matcher(iri);
            if (annotation.matches()) {
                return new OfAnnotation(UUID.fromString(annotation.group(2)), annotation.group(1) == null);
            }
            Matcher article = ARTICLE.matcher(iri);
            if (article.matches()) {
                return new OfArticle(
                        UUID.fromString(article.group(2)),
                        article.group(1) == null,
                        article.group(3) == null ? null : Integer.valueOf(article.group(3)),
                        article.group(4));
            }
        } catch (IllegalArgumentException _) {
            // 36 hexadecimal digits and hyphens that are no UUID
        }
        return new Elsewhere();
    }
}
