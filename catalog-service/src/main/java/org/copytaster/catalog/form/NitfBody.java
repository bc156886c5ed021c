package org.copytaster.catalog.form;

import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BodyHtml;
import org.copytaster.catalog.content.Image;

/** Blocks in NITF's markup, and the picture where its caption stands, else at the top. */
final class NitfBody {
    private final Xml xml;
    private final Image image;
    private final int placeOfImage;

    private NitfBody(Xml xml, NewsItem item) {
        this.xml = xml;
        this.image = item.content().image();
        this.placeOfImage = item.placeOfImage();
    }

    static void write(Xml xml, NewsItem item) {
        NitfBody body = new NitfBody(xml, item);
        if (body.image != null && body.placeOfImage < 0) {
            body.picture(null);
        }
        Groups.of(item.content().blocks()).forEach(body::group);
    }

    private void group(Groups.Group group) {
        switch (group.type()) {
            case PARAGRAPH -> xml.element("p", group.text());
            case HEADING -> xml.element("hl2", group.text());
            case QUOTE -> xml.element("bq", quote -> quote.element("block", block -> block.element("p", group.text())));
            case PREFORMATTED -> xml.element("pre", BodyHtml.preformatted(group.text()));
            case CAPTION -> {
                if (group.at() == placeOfImage) {
                    picture(group.text());
                } else {
                    caption(group.text());
                }
            }
            case LIST_ITEM ->
                xml.element("ul", list -> group.blocks().forEach(line -> list.element("li", line.text())));
            case TABLE_ROW -> xml.element("table", table -> group.blocks().forEach(row -> row(table, row)));
        }
        xml.text("\n");
    }

    /** @param caption null where it is no part of the text */
    private void picture(String caption) {
        xml.element("media", media -> media.attribute("media-type", "image")
                .empty("media-reference", reference -> reference
                        .attribute("source", image.url())
                        .attribute("mime-type", MediaTypes.ofPicture(image.url()))
                        .attribute("alternate-text", image.caption()))
                .element("media-caption", caption)
                .element("media-producer", image.credit()));
    }

    /** A caption whose picture is not known is still none of the running text. */
    private void caption(String text) {
        xml.element("media", media -> media.attribute("media-type", "other")
                .empty("media-reference", _ -> {})
                .element("media-caption", text));
    }

    private static void row(Xml table, Block row) {
        table.element("tr", cells -> BodyHtml.cells(row.text()).forEach(cell -> cells.element("td", cell)));
    }
}
