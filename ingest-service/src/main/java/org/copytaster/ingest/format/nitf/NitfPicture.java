package org.copytaster.ingest.format.nitf;

import static org.copytaster.ingest.format.xml.XmlTree.all;
import static org.copytaster.ingest.format.xml.XmlTree.attribute;
import static org.copytaster.ingest.format.xml.XmlTree.text;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** A picture inside the text; caption and credit may be null. */
record NitfPicture(String source, String caption, String credit) {

    private static String caption(Element media, Element reference) {
        String caption = text(media, "media-caption");
        return caption == null ? attribute(reference, "alternate-text") : caption;
    }

    /** Nothing where the medium is none to look at, or nowhere. */
    static Optional<NitfPicture> of(Element media) {
        String type = media.attr("media-type").strip();
        return all(media, "media-reference")
                .filter(reference -> type.isEmpty()
                        ? reference.attr("mime-type").startsWith("image/")
                        : type.equalsIgnoreCase("image") || type.equalsIgnoreCase("photo"))
                .filter(reference -> attribute(reference, "source") != null)
                .findFirst()
                .map(reference -> new NitfPicture(
                        attribute(reference, "source"), caption(media, reference), text(media, "media-producer")));
    }
}
