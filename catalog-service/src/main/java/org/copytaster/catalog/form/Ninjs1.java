package org.copytaster.catalog.form;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BodyHtml;
import org.copytaster.catalog.content.BodyText;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Image;
import org.copytaster.catalog.content.Subject;

/** The first generation of ninjs, which puts roles and notations into the names of its members. */
final class Ninjs1 {
    static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json";

    private Ninjs1() {}

    static String of(NewsItem item) {
        ArticleContent content = item.content();
        String text = content.text();
        Json ninjs = Json.object()
                .put(
                        "$standard",
                        Json.object().put("name", "ninjs").put("version", "1.6").put("schema", SCHEMA))
                .put("uri", item.uri())
                .put("type", "text")
                .put("mimetype", "text/html")
                .put("representationtype", "complete")
                .put("version", Integer.toString(item.version()))
                .put("firstcreated", content.published())
                .put("versioncreated", content.modified())
                .put("pubstatus", item.status().code())
                .put("copyrightholder", content.siteName())
                .put("language", content.language())
                .put("headline", content.headline())
                .put("headline_alternative", content.alternativeHeadline())
                .put("byline", item.by())
                .list("infosource", content.bylines(), (source, name) -> source.put("name", name)
                        .put("rel", "author"))
                .put("description_text", content.deck())
                .put("body_html", BodyHtml.of(content.blocks()))
                .put("charcount", text.codePointCount(0, text.length()))
                .put("wordcount", BodyText.words(text));
        if (item.externalId() != null && !item.externalId().equals(item.uri())) {
            ninjs.put("altids", Json.object().put("externalId", item.externalId()));
        }
        about(ninjs, content);
        links(ninjs, content);
        return ninjs.toString();
    }

    /** A keyword is a subject that has no code. */
    private static void about(Json ninjs, ArticleContent content) {
        List<Subject> subjects = Stream.concat(
                        content.subjects().stream(), content.keywords().stream().map(word -> new Subject(null, word)))
                .toList();
        ninjs.list("subject", subjects, (json, subject) -> json.put("name", subject.name())
                .put("code", subject.code()));
        entities(ninjs, "person", content.people());
        entities(ninjs, "organisation", content.organisations());
        entities(ninjs, "place", content.places());
    }

    private static void entities(Json ninjs, String name, List<Entity> entities) {
        ninjs.list(name, entities, (json, entity) -> json.put("name", entity.name())
                .put("code", entity.code()));
    }

    private static void links(Json ninjs, ArticleContent content) {
        ninjs.put("renditions", rendition("web", Uri.address(content.canonicalUrl()), "text/html"));
        Image image = content.image();
        String address = image == null ? null : Uri.address(image.url());
        if (address != null) {
            Json picture = Json.object()
                    .put("uri", address)
                    .put("type", "picture")
                    .put("byline", image.credit())
                    .put("description_caption", image.caption())
                    .put("renditions", rendition("original", address, null));
            ninjs.put("associations", Json.object().put("image", picture));
        }
    }

    private static Json rendition(String name, String href, String mediaType) {
        return href == null
                ? null
                : Json.object().put(name, Json.object().put("href", href).put("mimetype", mediaType));
    }
}
