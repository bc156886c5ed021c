package org.copytaster.ingest.normalize;

import java.util.List;
import java.util.Map;
import org.copytaster.ingest.parsed.BlockType;

/** Blocks as HTML. Made from text alone, so there is nothing in it to sanitize. */
final class BlockHtml {
    private static final Map<BlockType, String> GROUPS =
            Map.of(BlockType.LIST_ITEM, "ul", BlockType.TABLE_ROW, "table");

    private BlockHtml() {}

    static String render(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        BlockType open = null;
        for (Block block : blocks) {
            if (block.type() != open) {
                close(open, html);
                open(block.type(), html);
                open = block.type();
            }
            html.append(element(block.type(), escape(block.text()))).append('\n');
        }
        close(open, html);
        return html.toString().strip();
    }

    private static String element(BlockType type, String text) {
        return switch (type) {
            case PARAGRAPH -> "<p>" + text + "</p>";
            case HEADING -> "<h2>" + text + "</h2>";
            case LIST_ITEM -> "<li>" + text + "</li>";
            case QUOTE -> "<blockquote><p>" + text + "</p></blockquote>";
            case CAPTION -> "<figure><figcaption>" + text + "</figcaption></figure>";
            case PREFORMATTED -> "<pre>" + text + "</pre>";
            case TABLE_ROW -> "<tr><td>" + text.replace(" | ", "</td><td>") + "</td></tr>";
        };
    }

    private static void open(BlockType type, StringBuilder html) {
        if (GROUPS.containsKey(type)) {
            html.append('<').append(GROUPS.get(type)).append(">\n");
        }
    }

    private static void close(BlockType type, StringBuilder html) {
        if (type != null && GROUPS.containsKey(type)) {
            html.append("</").append(GROUPS.get(type)).append(">\n");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
