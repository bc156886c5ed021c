package org.copytaster.catalog.form;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BodyText;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Image;

/** The IPTC's NewsML-G2, a news item of the conformance level Power with its text as XHTML. */
final class NewsmlG2 {
    static final String MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml";

    /** Explains the aliases of the IPTC's vocabularies: ninat, stat, cpnat, drol, medtop… */
    private static final String CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_39.xml";

    private final NewsItem item;
    private final ArticleContent content;

    private NewsmlG2(NewsItem item) {
        this.item = item;
        this.content = item.content();
    }

    static String of(NewsItem item) {
        return Xml.document(new NewsmlG2(item)::newsItem);
    }

    private void newsItem(Xml xml) {
        xml.element("newsItem", root -> {
            root.attribute("xmlns", "http://iptc.org/std/nar/2006-10-01/")
                    .attribute("standard", "NewsML-G2")
                    .attribute("standardversion", "2.35")
                    .attribute("conformance", "power")
                    .attribute("guid", item.uri())
                    .attribute("version", item.version())
                    .attribute("xml:lang", content.language())
                    .empty("catalogRef", catalog -> catalog.attribute("href", CATALOG))
                    .element("itemMeta", this::itemMeta)
                    .element("contentMeta", this::contentMeta)
                    .element("contentSet", this::contentSet);
        });
    }

    private void itemMeta(Xml meta) {
        qcode(meta, "itemClass", "ninat:text");
        meta.element("provider", provider -> provider.attribute("literal", item.source())
                .line("name", content.siteName()));
        meta.element("versionCreated", versionCreated().toString()).element("firstCreated", text(content.published()));
        qcode(meta, "pubStatus", "stat:" + item.status().code());
        if (Uri.address(content.canonicalUrl()) != null) {
            meta.element("altRep", page -> page.attribute("contenttype", "text/html")
                    .text(Uri.address(content.canonicalUrl())));
        }
        picture(meta);
    }

    /** It has to be there: of an article that never was changed that is when it was published. */
    private Instant versionCreated() {
        return Stream.of(content.modified(), content.published())
                .filter(time -> time != null)
                .findFirst()
                .orElse(item.created());
    }

    /** The picture is no rendition of the text, so it is linked to; what is in the link are hints at what it links to. */
    private void picture(Xml meta) {
        Image image = content.image();
        String address = image == null ? null : Uri.address(image.url());
        if (address != null) {
            meta.element("link", link -> link.attribute("rel", "irel:seeAlso")
                    .attribute("href", address)
                    .attribute("contenttype", MediaTypes.ofPicture(address))
                    .element("description", image.caption())
                    .line("creditline", image.credit()));
        }
    }

    private void contentMeta(Xml meta) {
        meta.element("contentCreated", text(content.published()));
        meta.element("contentModified", text(content.modified()));
        content.bylines().forEach(name -> meta.element("creator", creator -> creator.line("name", name)));
        if (item.externalId() != null && !item.externalId().equals(item.uri())) {
            meta.element("altId", id -> id.attribute("typeuri", "urn:copytaster:externalId")
                    .text(item.externalId()));
        }
        if (content.language() != null) {
            meta.empty("language", language -> language.attribute("tag", content.language()));
        }
        content.keywords().forEach(keyword -> meta.line("keyword", keyword));
        content.subjects().forEach(subject -> subject(meta, "cpnat:abstract", subject.code(), subject.name()));
        entities(meta, "cpnat:person", content.people());
        entities(meta, "cpnat:organisation", content.organisations());
        entities(meta, "cpnat:geoArea", content.places());
        meta.element("headline", content.headline())
                .element("headline", content.alternativeHeadline())
                .element("by", item.by());
        if (content.deck() != null) {
            meta.element("description", deck -> deck.attribute("role", "drol:summary")
                    .text(content.deck()));
        }
    }

    private static void entities(Xml meta, String type, List<Entity> entities) {
        entities.forEach(entity -> subject(meta, type, entity.code(), entity.name()));
    }

    /** Only the IPTC's aliases are explained by the catalog; other codes are an address or somebody's own. */
    private static void subject(Xml meta, String type, String code, String name) {
        Concept concept = new Concept(code);
        meta.element("subject", subject -> {
            subject.attribute("type", type);
            if (concept.isMediaTopic()) {
                subject.attribute("qcode", code);
            } else {
                subject.attribute("uri", concept.uri()).attribute("literal", concept.literal());
            }
            subject.line("name", name);
        });
    }

    private void contentSet(Xml set) {
        set.element("inlineXML", inline -> inline.attribute("contenttype", "application/xhtml+xml")
                .attribute("wordcount", BodyText.words(content.text()))
                .element("html", html -> html.attribute("xmlns", "http://www.w3.org/1999/xhtml")
                        .attribute("xml:lang", content.language())
                        .attribute("dir", Direction.of(content.language()))
                        .element("head", head -> head.element("title", content.headline()))
                        .element("body", body -> XhtmlBody.text(body, item))));
    }

    private static void qcode(Xml xml, String name, String code) {
        xml.empty(name, element -> element.attribute("qcode", code));
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}
