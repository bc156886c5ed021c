package org.copytaster.catalog.form;

import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BodyHtml;
import org.copytaster.catalog.content.Image;

/** Blocks as elements that are HTML and XML alike. */
final class XhtmlBody {
    private final Xml xml;
    private final Image image;
    private final int placeOfImage;

    private XhtmlBody(Xml xml, Image image, int placeOfImage) {
        this.xml = xml;
        this.image = image;
        this.placeOfImage = placeOfImage;
    }

    /** The words alone. */
    static void text(Xml xml, NewsItem item) {
        new XhtmlBody(xml, null, -1).write(item);
    }

    /** The picture stands where its caption does, else at the top. */
    static void illustrated(Xml xml, NewsItem item) {
        Image image = item.content().image();
        int place = item.placeOfImage();
        if (image != null && place < 0) {
            xml.element("figure", figure -> picture(figure, image));
        }
        new XhtmlBody(xml, image, place).write(item);
    }

    private void write(NewsItem item) {
        Groups.of(item.content().blocks()).forEach(group -> {
            switch (group.type()) {
                case PARAGRAPH -> xml.element("p", group.text());
                case HEADING -> xml.element("h2", group.text());
                case QUOTE -> xml.element("blockquote", quote -> quote.element("p", group.text()));
                case PREFORMATTED -> xml.element("pre", BodyHtml.preformatted(group.text()));
                case CAPTION -> caption(group.text(), group.at());
                case LIST_ITEM ->
                    xml.element("ul", list -> group.blocks().forEach(line -> list.element("li", line.text())));
                case TABLE_ROW ->
                    xml.element(
                            "table",
                            table -> table.element(
                                    "tbody", rows -> group.blocks().forEach(row -> row(rows, row))));
            }
            xml.text("\n");
        });
    }

    private void caption(String text, int at) {
        xml.element("figure", figure -> {
            if (at == placeOfImage) {
                picture(figure, image);
            }
            figure.element("figcaption", text);
        });
    }

    private static void row(Xml rows, Block row) {
        rows.element("tr", cells -> BodyHtml.cells(row.text()).forEach(cell -> cells.element("td", cell)));
    }

    private static void picture(Xml figure, Image image) {
        figure.empty("img", img -> img.attribute("src", image.url())
                .attribute("alt", image.caption() == null ? "" : image.caption()));
    }
}
