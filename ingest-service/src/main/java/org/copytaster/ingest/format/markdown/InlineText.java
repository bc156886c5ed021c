package org.copytaster.ingest.format.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.copytaster.ingest.format.html.HtmlFragment;

/** The words of a paragraph, heading or cell without its markup. */
final class InlineText {
    private InlineText() {}

    /** Written as HTML first where there is HTML in it, so that what is not for reading goes as it does everywhere. */
    static String of(Node block) {
        boolean html = contains(block, HtmlInline.class);
        StringBuilder text = new StringBuilder();
        for (Node node = block.getFirstChild(); node != null; node = next(node, block)) {
            switch (node) {
                case Text words -> text.append(html ? escape(words.getLiteral()) : words.getLiteral());
                case Code code -> text.append(html ? escape(code.getLiteral()) : code.getLiteral());
                case HtmlInline tag -> text.append(tag.getLiteral());
                case SoftLineBreak _ -> text.append(' ');
                case HardLineBreak _ -> text.append(html ? "<br>" : "\n");
                default -> {}
            }
        }
        String all = text.toString();
        return html ? HtmlFragment.text(all) : all;
    }

    /** The next node in document order below the block. Without recursion, for emphasis nests as deep as a line is long. */
    static Node next(Node node, Node block) {
        if (node.getFirstChild() != null && !(node instanceof Image)) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up.getNext() == null) {
            up = up.getParent();
            if (up == null || up == block) {
                return null;
            }
        }
        return up.getNext();
    }

    static boolean contains(Node block, Class<? extends Node> type) {
        for (Node node = block.getFirstChild(); node != null; node = next(node, block)) {
            if (type.isInstance(node)) {
                return true;
            }
        }
        return false;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
