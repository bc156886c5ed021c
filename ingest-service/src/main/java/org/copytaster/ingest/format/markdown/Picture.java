package org.copytaster.ingest.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** @param caption its title, else what is written for those who do not see it; may be empty */
record Picture(String address, String caption) {

    /** The pictures of a paragraph that holds nothing else; within a sentence a picture is a sign, not an illustration. */
    static Optional<List<Picture>> of(Node paragraph) {
        List<Picture> pictures = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean gap = node instanceof SoftLineBreak
                    || node instanceof Text text && text.getLiteral().isBlank();
            Node inner = node instanceof Link ? node.getFirstChild() : node;
            if (inner instanceof Image image && (inner == node || inner.getNext() == null)) {
                pictures.add(new Picture(image.getDestination(), caption(image)));
            } else if (!gap) {
                return Optional.empty();
            }
        }
        return pictures.isEmpty() ? Optional.empty() : Optional.of(pictures);
    }

    private static String caption(Image image) {
        return image.getTitle() != null && !image.getTitle().isBlank() ? image.getTitle() : InlineText.of(image);
    }
}
