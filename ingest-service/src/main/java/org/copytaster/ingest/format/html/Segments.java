package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.ingest.parsed.BlockType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads an element's content as segments in document order. Loose text between blocks is a paragraph too. */
final class Segments {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "input",
            "datalist",
            "head",
            "map",
            "applet");
    private static final Set<String> BLOCKS_INSIDE = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "table",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "figure",
            "pre");

    private final List<Segment> segments = new ArrayList<>();
    private final Cues cues = new Cues();
    private final Map<Element, Set<Cue>> marked = new IdentityHashMap<>();
    private final List<Element> inOrder = new ArrayList<>();
    private final List<Element> articles = new ArrayList<>();
    private final Set<Element> holdBlocks;

    private final TextRun run = new TextRun();

    private Segments(Element container) {
        this.holdBlocks = holdersOfBlocks(container);
    }

    static Segments of(Element container) {
        Segments walk = new Segments(container);
        Place place = new Place(container, BlockType.PARAGRAPH, false, false);
        walk.children(container, place);
        walk.flush(place);
        return walk;
    }

    List<Segment> all() {
        return segments;
    }

    /** The elements with a cue of their own, in document order. */
    List<Element> marked() {
        return inOrder;
    }

    /** The article elements, in document order. */
    List<Element> articles() {
        return articles;
    }

    /** What the author of the page calls this very element. */
    Set<Cue> cues(Element element) {
        return marked.getOrDefault(element, Set.of());
    }

    /** Where the walk is: the block whose text is being read, and what it is read as. */
    private record Place(Element holder, BlockType type, boolean inLink, boolean inStrong) {
        Place in(Element element, BlockType as) {
            return new Place(element, as, inLink || element.nameIs("a"), inStrong);
        }

        Place inline(Element element) {
            return new Place(
                    holder,
                    type,
                    inLink || element.nameIs("a"),
                    inStrong || element.nameIs("b") || element.nameIs("strong"));
        }
    }

    private void children(Element element, Place place) {
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode text -> append(text.getWholeText(), place);
                case Element child -> element(child, place);
                default -> {}
            }
        }
    }

    private void element(Element child, Place place) {
        String name = child.normalName();
        if (NEVER_TEXT.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            run.append("\n");
            return;
        }
        if (name.equals("article")) {
            articles.add(child);
        }
        Set<Cue> own = cues.of(child);
        if (!own.isEmpty()) {
            marked.put(child, own);
            inOrder.add(child);
        }
        if (!child.isBlock() && !holdBlocks.contains(child) && !own.contains(Cue.CAPTION)) {
            children(child, place.inline(child));
            return;
        }
        flush(place);
        Place inside = place.in(child, type(child, name, own, place.type()));
        if (name.equals("tr") && !isLayout(child)) {
            row(child, inside);
        } else if (name.equals("pre")) {
            preformatted(child, inside);
        } else {
            children(child, inside);
            flush(inside);
        }
    }

    private static BlockType type(Element element, String name, Set<Cue> own, BlockType around) {
        if (own.contains(Cue.CAPTION) && mayBeCaption(element)) {
            return BlockType.CAPTION;
        }
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockType.HEADING;
            case "li", "dt", "dd" -> around == BlockType.CAPTION ? around : BlockType.LIST_ITEM;
            case "blockquote" -> BlockType.QUOTE;
            case "tr" -> BlockType.TABLE_ROW;
            case "td", "th" -> BlockType.PARAGRAPH;
            default -> around == BlockType.TABLE_ROW ? BlockType.PARAGRAPH : around;
        };
    }

    /** A class name that says caption around half a page is about something else. */
    private static boolean mayBeCaption(Element element) {
        return element.nameIs("figcaption") || element.text().length() < 800;
    }

    /** Tables once held whole pages in place; a cell with blocks in it or much text is no datum. */
    private static boolean isLayout(Element row) {
        for (Element cell : row.children()) {
            for (Element inner : cell.children()) {
                if (BLOCKS_INSIDE.contains(inner.normalName())
                        && !(inner.nameIs("p")
                                && cell.childrenSize() == 1
                                && cell.text().length() < 200)) {
                    return true;
                }
            }
            if (cell.ownText().length() > 600) {
                return true;
            }
        }
        return false;
    }

    private void row(Element row, Place place) {
        boolean first = true;
        for (Element cell : row.children()) {
            if (!cell.hasText()) {
                continue;
            }
            if (!first) {
                run.append(" | ");
            }
            first = false;
            inlineOnly(cell, place);
        }
        flush(place);
    }

    /** A cell's content on one line, whatever blocks it is made of. */
    private void inlineOnly(Element element, Place place) {
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode text -> append(text.getWholeText(), place);
                case Element child when NEVER_TEXT.contains(child.normalName()) -> {}
                case Element child -> {
                    if (child.isBlock() || child.nameIs("br")) {
                        run.append(" ");
                    }
                    inlineOnly(child, place.inline(child));
                }
                default -> {}
            }
        }
    }

    private void preformatted(Element element, Place place) {
        String text = element.wholeText();
        int letters = TextRun.letters(text);
        segments.add(new Segment(BlockType.PREFORMATTED, text, element, letters, place.inLink() ? letters : 0, 0));
    }

    private void append(String text, Place place) {
        run.append(text, place.inLink(), place.inStrong());
    }

    private void flush(Place place) {
        run.end(place.type(), place.holder(), segments::add);
    }

    /**
     * The inline elements with blocks of text in them, found once for the whole tree: to look below each element anew
     * takes time with the square of the depth.
     */
    private static Set<Element> holdersOfBlocks(Element container) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        container.filter((node, _) -> {
            if (!(node instanceof Element element) || element == container) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (NEVER_TEXT.contains(element.normalName())) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock()) {
                Element up = element.parent();
                while (up != null && up != container && !up.isBlock() && holders.add(up)) {
                    up = up.parent();
                }
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return holders;
    }
}
