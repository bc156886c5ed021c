package org.copytaster.catalog.form;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BodyHtml;
import org.copytaster.catalog.content.BodyText;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Image;
import org.copytaster.catalog.content.Subject;

/** The IPTC's News in JSON, third and second generation, which write the same in camelCase and in lower case. */
final class Ninjs {
    static final String SCHEMA_3 = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    static final String SCHEMA_2 = "http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json";

    private static final String PLAIN = "text/plain";

    private final NewsItem item;
    private final ArticleContent content;
    private final Json ninjs;

    private Ninjs(NewsItem item, UnaryOperator<String> spelling) {
        this.item = item;
        this.content = item.content();
        this.ninjs = Json.spelled(spelling);
    }

    static String version3(NewsItem item) {
        return new Ninjs(item, UnaryOperator.identity()).write("3.1", SCHEMA_3);
    }

    static String version2(NewsItem item) {
        return new Ninjs(item, name -> name.toLowerCase(Locale.ROOT)).write("2.2", SCHEMA_2);
    }

    private String write(String version, String schema) {
        ninjs.put(
                "standard",
                ninjs.inner().put("name", "ninjs").put("version", version).put("schema", schema));
        management();
        words();
        about();
        links();
        return ninjs.toString();
    }

    private void management() {
        ninjs.put("uri", item.uri())
                .put("type", "text")
                .put("representationType", "full")
                .put("version", Integer.toString(item.version()))
                .put("firstCreated", content.published())
                .put("versionCreated", content.modified())
                .put("pubStatus", item.status().code())
                .put("copyrightHolder", content.siteName())
                .put("language", content.language());
        if (item.externalId() != null && !item.externalId().equals(item.uri())) {
            ninjs.list("altIds", List.of(item.externalId()), (id, value) -> id.put("role", "externalId")
                    .put("value", value));
        }
    }

    private void words() {
        ninjs.list("headlines", headlines(), (json, line) -> json.put("role", line.role())
                .put("contentType", PLAIN)
                .put("value", line.text()));
        ninjs.put("by", item.by());
        ninjs.list("infoSources", content.bylines(), (source, name) -> source.put("name", name)
                .put("role", "author"));
        ninjs.list("descriptions", optional(content.deck()), (json, deck) -> json.put("role", "summary")
                .put("contentType", PLAIN)
                .put("value", deck));
        String text = content.text();
        ninjs.list("bodies", List.of(BodyHtml.of(content.blocks())), (body, html) -> body.put("role", "main")
                .put("contentType", "text/html")
                .put("charCount", text.codePointCount(0, text.length()))
                .put("wordCount", BodyText.words(text))
                .put("value", html));
    }

    private record Line(String role, String text) {}

    private List<Line> headlines() {
        return Stream.of(new Line("main", content.headline()), new Line("alternative", content.alternativeHeadline()))
                .filter(line -> line.text() != null)
                .toList();
    }

    /** A keyword is a subject that has no code. */
    private void about() {
        List<Subject> subjects = Stream.concat(
                        content.subjects().stream(), content.keywords().stream().map(word -> new Subject(null, word)))
                .toList();
        ninjs.list("subjects", subjects, (json, subject) -> coded(json, subject.code(), subject.name()));
        entities("people", content.people());
        entities("organisations", content.organisations());
        entities("places", content.places());
    }

    private void entities(String name, List<Entity> entities) {
        ninjs.list(name, entities, (json, entity) -> coded(json, entity.code(), entity.name()));
    }

    private static void coded(Json json, String code, String name) {
        Concept concept = new Concept(code);
        json.put("name", name).put("uri", concept.uri()).put("literal", concept.literal());
    }

    /** The page it was published on, and the picture beside it. */
    private void links() {
        ninjs.list(
                "renditions",
                optional(Uri.address(content.canonicalUrl())),
                (page, address) -> page.put("name", "web").put("href", address).put("contentType", "text/html"));
        Image image = content.image();
        String address = image == null ? null : Uri.address(image.url());
        ninjs.list("associations", optional(address), (picture, href) -> {
            picture.put("name", "image")
                    .put("uri", href)
                    .put("type", "picture")
                    .put("by", image.credit())
                    .list("descriptions", optional(image.caption()), (json, caption) -> json.put("role", "caption")
                            .put("contentType", PLAIN)
                            .put("value", caption))
                    .list("renditions", List.of(href), (file, at) -> file.put("name", "original")
                            .put("href", at));
        });
    }

    private static List<String> optional(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
