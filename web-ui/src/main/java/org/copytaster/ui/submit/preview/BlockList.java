package org.copytaster.ui.submit.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.ui.ingest.Normalized.Block;
import org.copytaster.ui.look.Count;

/** The text block by block, as it will be read, with the kind of each in the margin. */
class BlockList extends Div {
    /** Characters. Ingest takes texts of any length; to see what became of one, its beginning is enough. */
    static final int SHOWN = 60_000;

    BlockList(List<Block> blocks) {
        addClassName("normalized-blocks");
        List<Block> shown = beginning(blocks);
        groups(shown).forEach(group -> add(row(group)));
        if (shown.size() < blocks.size()) {
            Paragraph more = new Paragraph(
                    "… and %s more. All of it is sent.".formatted(Count.of(blocks.size() - shown.size(), "block")));
            more.addClassName("blocks-more");
            add(more);
        }
    }

    /** As many whole blocks as fit, and always one; a single endless one is cut. */
    static List<Block> beginning(List<Block> blocks) {
        List<Block> beginning = new ArrayList<>();
        int left = SHOWN;
        for (Block block : blocks) {
            if (beginning.isEmpty() && block.text().length() > left) {
                int end = block.text().offsetByCodePoints(0, block.text().codePointCount(0, left));
                return List.of(new Block(block.id(), block.type(), block.text().substring(0, end) + " …"));
            }
            left -= block.text().length();
            if (left < 0) {
                break;
            }
            beginning.add(block);
        }
        return beginning;
    }

    /** Neighbouring list items are one list, neighbouring rows one table; every other block stands alone. */
    static List<List<Block>> groups(List<Block> blocks) {
        List<List<Block>> groups = new ArrayList<>();
        for (Block block : blocks) {
            boolean joins = !groups.isEmpty()
                    && isPart(block)
                    && groups.getLast().getFirst().type().equals(block.type());
            if (joins) {
                groups.getLast().add(block);
            } else {
                groups.add(new ArrayList<>(List.of(block)));
            }
        }
        return groups;
    }

    private static boolean isPart(Block block) {
        return block.type().equals("list_item") || block.type().equals("table_row");
    }

    private static Component row(List<Block> group) {
        String type = group.getFirst().type();
        Span kind = new Span(kind(type));
        kind.addClassName("block-kind");
        Div row = new Div(kind, content(type, group));
        row.addClassNames("block-row", type);
        return row;
    }

    /** Paragraphs are what text is made of and need no name. */
    private static String kind(String type) {
        return switch (type) {
            case "paragraph" -> "";
            case "list_item" -> "List";
            case "table_row" -> "Table";
            default -> Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('_', ' ');
        };
    }

    private static Component content(String type, List<Block> group) {
        String text = group.getFirst().text();
        return switch (type) {
            case "heading" -> new H3(text);
            case "quote" -> element("blockquote", new Paragraph(text));
            case "caption" -> element("figure", element("figcaption", new Span(text)));
            case "preformatted" -> new Pre(text);
            case "list_item" -> {
                UnorderedList list = new UnorderedList();
                group.forEach(item -> list.add(new ListItem(item.text())));
                yield list;
            }
            case "table_row" -> table(group);
            // a kind of block that is newer than this screen is still text
            default -> new Paragraph(text);
        };
    }

    /** Cells come apart at tabs. It scrolls by itself where it is wider than the pane, so it can be focused. */
    private static Component table(List<Block> rows) {
        HtmlContainer table = element("table");
        rows.forEach(row -> {
            HtmlContainer tr = element("tr");
            for (String cell : row.text().split("\t", -1)) {
                tr.add(element("td", new Span(cell.strip())));
            }
            table.add(tr);
        });
        HtmlContainer scroller = element("div", table);
        scroller.addClassName("table-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "group");
        scroller.getElement().setAttribute("aria-label", "Table");
        return scroller;
    }

    private static HtmlContainer element(String tag, Component... children) {
        return new HtmlContainer(tag, children);
    }
}
