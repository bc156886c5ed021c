package org.copytaster.ingest.format.html;

import java.util.Locale;
import java.util.Map;

/**
 * The vocabularies pages describe themselves in, and the one way we write their terms: {@code dc.title},
 * {@code dcterms.issued}, {@code og:title}, {@code article:author}; terms of schema.org have no prefix.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dcmi-terms/">DCMI Metadata Terms</a>
 */
final class Vocabulary {
    private static final Map<String, String> NAMESPACES = Map.of(
            "purl.org/dc/elements/1.1/", "dc.",
            "purl.org/dc/terms/", "dcterms.",
            "ogp.me/ns#", "og:",
            "ogp.me/ns/article#", "article:",
            "opengraphprotocol.org/schema/", "og:",
            "schema.org/", "");

    private Vocabulary() {}

    /** A name as it is written in an attribute: {@code DC.Title}, {@code dc:title}, or a whole address. */
    static String name(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return ofAddress(name);
        }
        return name.startsWith("dc:") || name.startsWith("dcterms:") || name.startsWith("dct:")
                ? name.replaceFirst("^dct:", "dcterms:").replaceFirst(":", ".")
                : name;
    }

    /** The term at this address; empty where it is in none of these vocabularies. */
    static String ofAddress(String address) {
        String bare = address.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "");
        return NAMESPACES.entrySet().stream()
                .filter(namespace -> bare.startsWith(namespace.getKey()))
                .map(namespace ->
                        namespace.getValue() + bare.substring(namespace.getKey().length()))
                .findFirst()
                .orElse("");
    }

    record Statement(String name, String value) {}
}
