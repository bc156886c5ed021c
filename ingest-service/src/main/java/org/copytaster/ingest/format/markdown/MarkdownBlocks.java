package org.copytaster.ingest.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.copytaster.ingest.format.html.HtmlFragment;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.ParsedBlock;

/** From the tree of a Markdown text to blocks, and the first picture on the way. Its depth is bounded by the parser. */
final class MarkdownBlocks {
    private final List<ParsedBlock> blocks = new ArrayList<>();
    private Picture picture;

    static MarkdownBlocks of(Node document) {
        MarkdownBlocks read = new MarkdownBlocks();
        read.children(document, BlockType.PARAGRAPH);
        return read;
    }

    List<ParsedBlock> all() {
        return blocks;
    }

    /** The first picture that stands for itself, or null. */
    Picture picture() {
        return picture;
    }

    private void children(Node parent, BlockType type) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, type);
        }
    }

    private void read(Node node, BlockType type) {
        switch (node) {
            case Heading heading -> add(BlockType.HEADING, InlineText.of(heading));
            case Paragraph paragraph -> paragraph(paragraph, type);
            case ListBlock list -> children(list, BlockType.LIST_ITEM);
            case ListItem item -> children(item, BlockType.LIST_ITEM);
            case BlockQuote quote -> children(quote, BlockType.QUOTE);
            case FencedCodeBlock code -> add(BlockType.PREFORMATTED, code.getLiteral());
            case IndentedCodeBlock code -> add(BlockType.PREFORMATTED, code.getLiteral());
            case HtmlBlock html -> html(html.getLiteral());
            case TableBlock table -> rows(table);
            default -> children(node, type);
        }
    }

    private void paragraph(Paragraph paragraph, BlockType type) {
        Picture.of(paragraph).ifPresentOrElse(found -> found.forEach(this::picture), () -> {
            boolean caption = isCaption(paragraph);
            add(caption ? BlockType.CAPTION : type, InlineText.of(paragraph));
        });
    }

    private void picture(Picture found) {
        picture = picture == null ? found : picture;
        add(BlockType.CAPTION, found.caption());
    }

    /** A paragraph in italics right below a picture: Markdown has no caption, and this is what people write instead. */
    private static boolean isCaption(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        return only instanceof org.commonmark.node.Emphasis
                && only.getNext() == null
                && paragraph.getPrevious() instanceof Paragraph before
                && Picture.of(before).isPresent();
    }

    private void html(String html) {
        blocks.addAll(HtmlFragment.blocks(html));
        HtmlFragment.image(html).filter(_ -> picture == null).ifPresent(address -> picture = new Picture(address, ""));
    }

    private void rows(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                add(BlockType.TABLE_ROW, cells(row).collect(Collectors.joining(" | ")));
            }
        }
    }

    private static Stream<String> cells(Node row) {
        return Stream.iterate(row.getFirstChild(), TableCell.class::isInstance, Node::getNext)
                .map(cell -> InlineText.of(cell).strip());
    }

    private void add(BlockType type, String text) {
        if (!text.isBlank()) {
            blocks.add(new ParsedBlock(type, text));
        }
    }
}
