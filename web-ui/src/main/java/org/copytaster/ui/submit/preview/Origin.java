package org.copytaster.ui.submit.preview;

import java.util.Map;

/**
 * Where a field came from.
 *
 * @param label short, for beside the field
 * @param sentence the same for somebody who asks what that means
 */
record Origin(String label, String sentence) {
    private static final Map<String, Origin> KNOWN = Map.ofEntries(
            entry("json-ld", "JSON-LD", "The page says so in its structured data (schema.org)."),
            entry("open-graph", "Open Graph", "The page says so in what it shows to social networks."),
            entry("meta", "meta tag", "The page says so in its head."),
            entry("dom", "page", "Read off the page itself."),
            entry("url", "address", "Read out of the address."),
            entry("extractor", "main text", "The main text as it was found on the page."),
            entry("text", "text", "It stands in the text."),
            entry("dateline", "dateline", "It stood in the dateline, before the first sentence."),
            entry("feed", "feed", "The feed says so of this item."),
            entry("rss", "feed", "The feed says so of this item."),
            entry("atom", "feed", "The feed says so of this item."),
            entry("jsonfeed", "feed", "The feed says so of this item."),
            entry("json", "JSON", "The document's own field."),
            entry("ninjs", "ninjs", "The document's own field."),
            entry("markdown", "Markdown", "The document says so."),
            entry("front-matter", "front matter", "The lines above the document say so."),
            entry("mail", "mail", "The mail's own header or text."),
            entry("newsml-g2", "NewsML-G2", "The document's own element."),
            entry("nitf", "NITF", "The document's own element."),
            entry("hint", "you", "You said so under “What you know about it”."),
            entry("detected", "detected", "Nobody says so; recognised by the words of the text."),
            entry("inferred", "inferred", "Nobody says so; made from the text."),
            entry("editor", "editor", "An editor said so."));

    private static Map.Entry<String, Origin> entry(String key, String label, String sentence) {
        return Map.entry(key, new Origin(label, sentence));
    }

    static Origin of(String key) {
        return KNOWN.getOrDefault(key, new Origin(key, "Ingest names it “" + key + "”."));
    }

    /** Whether somebody should look at it: nothing in the document says so. */
    boolean isGuess() {
        return equals(KNOWN.get("inferred")) || equals(KNOWN.get("detected"));
    }
}
