package org.copytaster.catalog.form;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BodyText;

/** The IPTC's News Industry Text Format 3.6. */
final class Nitf {
    /** The IPTC's own, though not registered: application/vnd.nitf is a format of imagery. */
    static final String MEDIA_TYPE = "application/nitf+xml";

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final NewsItem item;
    private final ArticleContent content;

    private Nitf(NewsItem item) {
        this.item = item;
        this.content = item.content();
    }

    static String of(NewsItem item) {
        return Xml.document(new Nitf(item)::nitf);
    }

    private void nitf(Xml xml) {
        xml.element("nitf", root -> root.attribute("xmlns", "http://iptc.org/std/NITF/2006-10-18/")
                .attribute("uno", item.uri())
                .attribute("version", "-//IPTC//DTD NITF 3.6//EN")
                .attribute("change.date", "September 11, 2009")
                .attribute("change.time", "12:26")
                .attribute("baselang", content.language())
                .element("head", this::head)
                .element("body", body -> body.attribute("xml:lang", content.language())
                        .element("body.head", this::bodyHead)
                        .element("body.content", inside -> NitfBody.write(inside, item))));
    }

    private void head(Xml head) {
        head.element("title", content.headline());
        head.empty("meta", meta -> meta.attribute("name", "pubstatus")
                .attribute("content", item.status().code()));
        head.element("docdata", this::docdata);
        head.empty("pubdata", publication -> publication
                .attribute("type", "web")
                .attribute("item-length", BodyText.words(content.text()))
                .attribute("unit-of-measure", "word")
                .attribute("name", content.siteName())
                .attribute("date.publication", time(content.published()))
                .attribute("ex-ref", content.canonicalUrl()));
        if (content.modified() != null) {
            head.empty("revision-history", revision -> revision.attribute("norm", time(content.modified())));
        }
    }

    private void docdata(Xml docdata) {
        docdata.attribute("management-status", item.status().code());
        String id = item.externalId() == null ? item.uri() : item.externalId();
        docdata.empty(
                "doc-id", docId -> docId.attribute("regsrc", item.source()).attribute("id-string", id));
        if (content.published() != null) {
            docdata.empty("date.issue", issue -> issue.attribute("norm", time(content.published())));
        }
        if (!content.keywords().isEmpty()) {
            docdata.element("key-list", keys -> content.keywords()
                    .forEach(keyword -> keys.empty("keyword", key -> key.attribute("key", keyword))));
        }
        docdata.element("identified-content", this::identified);
    }

    /** A subject as NITF has it is a number of eight digits of a vocabulary that was given up; as a classifier any code goes. */
    private void identified(Xml identified) {
        content.people()
                .forEach(person -> identified.element(
                        "person", name -> name.attribute("value", person.code()).text(person.name())));
        content.organisations()
                .forEach(org -> identified.element(
                        "org", name -> name.attribute("value", org.code()).text(org.name())));
        content.places()
                .forEach(place -> identified.element("location", name -> name.attribute("location-code", place.code())
                        .text(place.name())));
        content.subjects()
                .forEach(subject -> identified.element("classifier", name -> name.attribute("type", "subject")
                        .attribute("value", subject.code())
                        .text(subject.name() == null ? "" : subject.name())));
    }

    private void bodyHead(Xml head) {
        head.element("hedline", lines -> lines.element("hl1", content.headline())
                .element("hl2", content.alternativeHeadline()));
        content.bylines().forEach(name -> head.element("byline", line -> line.element("person", name)));
        if (content.deck() != null) {
            head.element("abstract", summary -> summary.element("p", content.deck()));
        }
    }

    private static String time(Instant time) {
        return time == null ? null : BASIC.format(time);
    }
}
