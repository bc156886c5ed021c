package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads an element's content as blocks in document order. Loose text between blocks is a paragraph too. */
final class BlockWalk {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:wp-caption-text|caption|figcaption|photo-?credit|image-?credit)(?:$|[\\s_-])");
    private static final double MOSTLY_LINKS = 0.8;

    private final List<ParsedBlock> blocks = new ArrayList<>();
    private final StringBuilder loose = new StringBuilder();
    private final Set<Element> holdBlocks;
    private BlockType looseType = BlockType.PARAGRAPH;

    private BlockWalk(Element container) {
        this.holdBlocks = holdersOfBlocks(container);
    }

    static List<ParsedBlock> of(Element container) {
        BlockWalk walk = new BlockWalk(container);
        walk.children(container, BlockType.PARAGRAPH);
        walk.flush();
        return walk.blocks;
    }

    private void children(Element element, BlockType type) {
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode text -> append(text.getWholeText(), type);
                case Element child -> element(child, type);
                default -> {}
            }
        }
    }

    private void element(Element child, BlockType type) {
        String name = child.normalName();
        if (name.equals("br")) {
            append("\n", type);
        } else if (HEADINGS.contains(name)) {
            block(BlockType.HEADING, child.text());
        } else if (name.equals("pre")) {
            block(BlockType.PREFORMATTED, child.wholeText());
        } else if (name.equals("tr")) {
            block(
                    BlockType.TABLE_ROW,
                    child.select("> td, > th").stream().map(Element::text).collect(Collectors.joining(" | ")));
        } else if (name.equals("figcaption") || isCaption(child)) {
            block(BlockType.CAPTION, child.text());
        } else if (child.isBlock() || holdBlocks.contains(child)) {
            nested(child, name, type);
        } else {
            inline(child, type);
        }
    }

    /** Found once for the whole tree: to look below each element anew takes time with the square of the depth. */
    private static Set<Element> holdersOfBlocks(Element container) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        container.stream()
                .filter(element -> element != container && element.isBlock())
                .forEach(block -> {
                    Element up = block.parent();
                    while (up != null && holders.add(up) && up != container) {
                        up = up.parent();
                    }
                });
        return holders;
    }

    private void nested(Element child, String name, BlockType type) {
        flush();
        switch (name) {
            case "ul", "ol" -> {
                if (!isLinkList(child)) {
                    children(child, type);
                }
            }
            case "li", "dt", "dd" -> children(child, BlockType.LIST_ITEM);
            case "blockquote" -> children(child, BlockType.QUOTE);
            default -> children(child, type);
        }
        flush();
    }

    private void inline(Element child, BlockType type) {
        for (Node node : child.childNodes()) {
            switch (node) {
                case TextNode text -> append(text.getWholeText(), type);
                case Element inner when inner.nameIs("br") -> append("\n", type);
                case Element inner -> inline(inner, type);
                default -> {}
            }
        }
    }

    private void append(String text, BlockType type) {
        looseType = type;
        boolean lineBreak = text.equals("\n");
        loose.append(lineBreak ? "\n" : text.replaceAll("\\s+", " "));
    }

    private void block(BlockType type, String text) {
        flush();
        if (!text.isBlank()) {
            blocks.add(new ParsedBlock(type, text));
        }
    }

    /** Two line breaks in a row part paragraphs, one is only a line. */
    private void flush() {
        for (String text : loose.toString().split(" *\n *\n[ \n]*")) {
            if (!text.isBlank()) {
                blocks.add(new ParsedBlock(looseType, text));
            }
        }
        loose.setLength(0);
    }

    private static boolean isCaption(Element element) {
        return element.isBlock()
                && CAPTION.matcher(element.className()).find()
                && element.text().length() < 600
                && element.select("p").size() < 2;
    }

    /** A list of nothing but links leads away from the article. */
    private static boolean isLinkList(Element list) {
        int text = list.text().length();
        return text > 0
                && list.select("a").text().length() >= text * MOSTLY_LINKS
                && list.select("li").size() > 1;
    }
}
