package org.copytaster.catalog.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;
import org.copytaster.catalog.content.Image;

/**
 * One version of an article as other systems are given it.
 *
 * @param created when this version was made
 * @param externalId what its source calls it, or null
 */
public record NewsItem(
        UUID id,
        int version,
        Instant created,
        String source,
        String externalId,
        PubStatus status,
        ArticleContent content) {

    /** Its source's identifier if that can stand alone in the world, else one of ours. */
    String uri() {
        return Uri.isAbsolute(externalId) ? externalId : "urn:uuid:" + id;
    }

    /** One line for all who wrote it, or null. */
    String by() {
        return content.bylines().isEmpty() ? null : String.join(", ", content.bylines());
    }

    /** @return where in the body the picture's caption stands, or -1: there the picture belongs */
    int placeOfImage() {
        Image image = content.image();
        List<Block> blocks = content.blocks();
        for (int i = 0; image != null && i < blocks.size(); i++) {
            if (blocks.get(i).type() == BlockType.CAPTION
                    && blocks.get(i).text().equals(image.caption())) {
                return i;
            }
        }
        return -1;
    }
}
