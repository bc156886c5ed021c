package org.copytaster.ingest.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.copytaster.ingest.format.feed.FeedParser;

/** The formats that are text, told apart by what the text looks like. */
enum TextFormat {
    FEED,
    HTML,
    XML,
    JSON,
    PLAIN;

    private static final int PREFIX = 65_536;
    private static final Pattern HTML_START = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|html|head|body|meta|title|main|article|section|header|div|p|h[1-6]|ul|ol|table"
                    + "|blockquote|figure|span|a|b|strong|em|i|script|style|link|img|br)\\b");
    private static final Pattern XML_START =
            Pattern.compile("(?i)(?:<\\?xml\\b|<!doctype\\s+(?!html)|<(?:rss|feed|rdf:rdf|nitf|newsml|newsitem)\\b)");
    private static final Pattern JSON_START = Pattern.compile("(?:\\{\\s*(?:\"|})|\\[\\s*(?:[{\\[\"]|]))");
    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)</(?:p|div|h[1-6]|li|ul|ol|article|blockquote|table)>|<br\\s*/?>|<p>");
    private static final int TAGS_THAT_MAKE_IT_HTML = 2;

    static TextFormat of(String text) {
        if (XmlRoot.find(text).filter(TextFormat::isFeed).isPresent()) {
            return FEED;
        }
        String start = skipComments(text.substring(0, Math.min(text.length(), PREFIX)));
        String end = text.substring(Math.max(0, text.length() - 64)).strip();
        if (HTML_START.matcher(start).lookingAt()) {
            return HTML;
        }
        if (XML_START.matcher(start).lookingAt()) {
            return XML;
        }
        if (JSON_START.matcher(start).lookingAt() && (end.endsWith("}") || end.endsWith("]"))) {
            return JSON;
        }
        long tags =
                BLOCK_TAG.matcher(start).results().limit(TAGS_THAT_MAKE_IT_HTML).count();
        return tags >= TAGS_THAT_MAKE_IT_HTML ? HTML : PLAIN;
    }

    /** A feed's root at once, or behind the junk of a misconfigured server; never an example of one in an article. */
    private static boolean isFeed(XmlRoot root) {
        return FeedParser.ROOTS.contains(root.name());
    }

    /** Past what may stand before a page's first element: comments, and the XML declaration of XHTML. */
    private static String skipComments(String text) {
        String rest = text.strip();
        if (rest.startsWith("<?xml") && rest.toLowerCase(Locale.ROOT).contains("<html")) {
            rest = rest.substring(rest.indexOf('>') + 1).strip();
        }
        while (rest.startsWith("<!--") && rest.contains("-->")) {
            rest = rest.substring(rest.indexOf("-->") + 3).stripLeading();
        }
        return rest;
    }
}
