package org.copytaster.ingest.format.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.document.MarkupScan;
import org.copytaster.ingest.document.MarkupSize;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A piece of HTML that is all content, as feeds and news JSON carry it. Nothing around it has to be guessed away; only
 * what is no text (scripts, styles, forms) goes.
 */
public final class HtmlFragment {
    private static final String NEVER_TEXT = "script, style, noscript, template, embed, canvas, head, datalist,"
            + " svg title, svg desc, svg metadata, math annotation, math annotation-xml";

    /** Shown with the text that stands in them: formulas, labels in drawings and on buttons. */
    private static final String TEXT_INSIDE =
            "object, applet, audio, video, svg, math, button, select, option, optgroup, textarea";
    /** Often written as if it closed itself; to a parser of HTML all that follows would be inside. */
    private static final Pattern FRAME = Pattern.compile("(?i)</?iframe\\b[^<>]*>");

    private static final int DEEPEST = 512;

    private HtmlFragment() {}

    public static List<ParsedBlock> blocks(String html) {
        return Segments.of(parse(html)).all().stream().map(Segment::block).toList();
    }

    /** Without its markup, on one line. */
    public static String text(String html) {
        return parse(html).text();
    }

    /** The first picture's address as it is written. */
    public static Optional<String> image(String html) {
        return parse(html).select("img[src]").stream()
                .map(image -> image.attr("src"))
                .filter(src -> !src.isBlank() && !src.startsWith("data:"))
                .findFirst();
    }

    /** Text without markup: blank lines part paragraphs. */
    public static List<ParsedBlock> paragraphs(String text) {
        return Stream.of(text.strip().split("\\R[ \\t\\x{A0}]*\\R\\s*"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> new ParsedBlock(BlockType.PARAGRAPH, paragraph.strip()))
                .toList();
    }

    /**
     * What stands inside a frame or player is for readers who do not see it, and so for us. Where there is more markup
     * than anybody writes, only the words count.
     */
    private static Element parse(String html) {
        if (MarkupSize.excess(html).isPresent()) {
            return new Element("body").text(Parser.unescapeEntities(MarkupScan.withoutTags(html), false));
        }
        return readable(Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(FRAME.matcher(html).replaceAll(""), "")
                .body());
    }

    /** Makes the labels in it ordinary text, and takes away what is none. */
    static Element readable(Element body) {
        body.select(NEVER_TEXT).remove();
        // to unwrap each takes time with the square of their number
        body.select(TEXT_INSIDE).forEach(element -> element.tagName("span"));
        return body;
    }
}
