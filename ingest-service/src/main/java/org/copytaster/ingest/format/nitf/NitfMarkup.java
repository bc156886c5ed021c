package org.copytaster.ingest.format.nitf;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.format.html.HtmlFragment;
import org.copytaster.ingest.format.xml.XmlMarkup;
import org.copytaster.ingest.format.xml.XmlTree;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** NITF's markup of text in the names of HTML, from which much of it was taken. */
final class NitfMarkup {
    private static final Map<String, String> SAME =
            of("a br caption dd dl dt em hr li ol p pre sub sup table tbody td tfoot th thead tr ul");
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("body.content", "div"),
            Map.entry("body.end", "div"),
            Map.entry("abstract", "div"),
            Map.entry("block", "div"),
            Map.entry("note", "div"),
            Map.entry("fn", "div"),
            Map.entry("nitf-table", "div"),
            Map.entry("hedline", "div"),
            Map.entry("hl1", "h2"),
            Map.entry("hl2", "h2"),
            Map.entry("bq", "blockquote"),
            Map.entry("credit", "p"),
            Map.entry("byline", "p"),
            Map.entry("dateline", "p"),
            Map.entry("copyrite", "p"),
            Map.entry("datasource", "p"),
            Map.entry("distributor", "p"),
            Map.entry("tagline", "p"),
            Map.entry("bibliography", "p"),
            Map.entry("postaddr", "p"),
            Map.entry("media", "figure"),
            Map.entry("media-caption", "figcaption"));
    /** About the text, and none of it; who made a picture goes to its credit. */
    private static final Map<String, String> NO_TEXT = of(
                    "media-reference media-metadata media-object media-producer nitf-table-metadata tobject key-list classifier alt-code")
            .keySet()
            .stream()
            .collect(Collectors.toMap(name -> name, _ -> XmlMarkup.DROPPED));

    private NitfMarkup() {}

    static Stream<ParsedBlock> blocks(Element element) {
        return HtmlFragment.blocks(XmlMarkup.html(element, NitfMarkup::name)).stream();
    }

    /** One and a half is marked up as 1, 1 and 2, and is not to be read as 112. */
    static void writeOutFractions(Element root) {
        root.stream()
                .filter(element -> XmlTree.name(element).equals("frac"))
                .toList()
                .forEach(fraction -> {
                    String numerator = XmlTree.text(fraction, "numer");
                    String denominator = XmlTree.text(fraction, "denom");
                    if (numerator != null && denominator != null) {
                        boolean mixed = fraction.previousSibling() instanceof TextNode whole
                                && endsInDigit(whole.getWholeText());
                        fraction.text((mixed ? " " : "") + numerator + "/" + denominator);
                    }
                });
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** What is not known is part of the running text, as the names of people and places are. */
    private static String name(String nitf) {
        String other = OTHER.getOrDefault(nitf, SAME.getOrDefault(nitf, "span"));
        return NO_TEXT.getOrDefault(nitf, other);
    }

    private static Map<String, String> of(String names) {
        return Stream.of(names.split(" ")).collect(Collectors.toMap(name -> name, name -> name));
    }
}
