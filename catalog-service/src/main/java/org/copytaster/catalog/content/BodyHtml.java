package org.copytaster.catalog.content;

import java.util.List;
import java.util.regex.Pattern;

/** Blocks as HTML. Made from plain text, so there is nothing in it to sanitize. */
public final class BodyHtml {
    private static final Pattern CELL_ENDS = Pattern.compile(" \\| |\t");

    private BodyHtml() {}

    public static String of(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        BlockType previous = null;
        for (Block block : blocks) {
            closeGroup(html, previous, block.type());
            openGroup(html, previous, block.type());
            html.append(element(block)).append('\n');
            previous = block.type();
        }
        closeGroup(html, previous, null);
        return html.toString();
    }

    private static String element(Block block) {
        String text = escape(block.text());
        return switch (block.type()) {
            case PARAGRAPH -> "<p>" + text + "</p>";
            case HEADING -> "<h2>" + text + "</h2>";
            case LIST_ITEM -> "<li>" + text + "</li>";
            case QUOTE -> "<blockquote><p>" + text + "</p></blockquote>";
            case CAPTION -> "<figure><figcaption>" + text + "</figcaption></figure>";
            case PREFORMATTED -> "<pre>" + preformatted(text) + "</pre>";
            case TABLE_ROW -> "<tr><td>" + String.join("</td><td>", cells(text)) + "</td></tr>";
        };
    }

    /** The cells of a row: ingest parts them by a bar between blanks, editors by tabs. */
    public static List<String> cells(String row) {
        return List.of(CELL_ENDS.split(row, -1));
    }

    /** A line end right behind the start of the element is not part of its text, in HTML. */
    public static String preformatted(String text) {
        return text.startsWith("\n") ? "\n" + text : text;
    }

    private static void openGroup(StringBuilder html, BlockType previous, BlockType next) {
        if (previous != next) {
            html.append(next == BlockType.LIST_ITEM ? "<ul>\n" : next == BlockType.TABLE_ROW ? "<table>\n" : "");
        }
    }

    private static void closeGroup(StringBuilder html, BlockType previous, BlockType next) {
        if (previous != next) {
            html.append(
                    previous == BlockType.LIST_ITEM ? "</ul>\n" : previous == BlockType.TABLE_ROW ? "</table>\n" : "");
        }
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
