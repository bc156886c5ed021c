package org.copytaster.ingest.format.nitf;

import static org.copytaster.ingest.format.xml.XmlTree.all;
import static org.copytaster.ingest.format.xml.XmlTree.attribute;
import static org.copytaster.ingest.format.xml.XmlTree.text;

import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A picture inside the text; caption and credit may be null. */
record NitfPicture(String source, String caption, String credit) {

    /** Nothing where the medium is none to look at, or nowhere. */
    static Optional<NitfPicture> of(Element media) {
        String type = media.attr("media-type").strip();
        return all(media, "media-reference")
                .filter(reference -> type.isEmpty()
                        ? reference.attr("mime-type").startsWith("image/")
                        : type.equalsIgnoreCase("image") || type.equalsIgnoreCase("photo"))
                .map(reference -> attribute(reference, "source"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(source -> new NitfPicture(source, text(media, "media-caption"), text(media, "media-producer")));
    }
}
