package org.copytaster.ingest.format.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.format.json.Json;
import org.copytaster.ingest.format.plaintext.BylineLine;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;

/** The names that Jekyll, Hugo, Eleventy, Astro, Ghost and the like have for an article's fields. */
final class FrontMatterFields {
    static final String ORIGIN = "front-matter";

    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    private FrontMatterFields() {}

    static void claim(ObjectNode fields, ParsedArticle.Builder article) {
        claim(fields, article, Field.HEADLINE, "title", "headline");
        claim(
                fields,
                article,
                Field.DECK,
                "subtitle",
                "deck",
                "dek",
                "standfirst",
                "description",
                "summary",
                "excerpt",
                "lead",
                "abstract");
        claim(
                fields,
                article,
                Field.PUBLISHED,
                "date",
                "published",
                "publishdate",
                "pubdate",
                "publishedat",
                "created");
        claim(fields, article, Field.MODIFIED, "lastmod", "updated", "modified", "lastmodifiedat", "updatedat");
        claim(fields, article, Field.LANGUAGE, "lang", "language", "locale");
        claim(fields, article, Field.CANONICAL_URL, "canonicalurl", "canonical", "url", "permalink", "link");
        claim(fields, article, Field.EXTERNAL_ID, "id", "guid", "uid", "slug");
        claim(fields, article, Field.SITE_NAME, "sitename", "site", "publication", "publisher");
        authors(fields).forEach(name -> article.claim(Field.BYLINE, name, ORIGIN));
        keywords(fields).forEach(word -> article.claim(Field.KEYWORD, word, ORIGIN));
        image(fields, article);
    }

    private static void claim(ObjectNode fields, ParsedArticle.Builder article, Field field, String... names) {
        article.claim(field, Json.text(fields, names), ORIGIN);
    }

    private static List<String> authors(ObjectNode fields) {
        return Json.names(fields, "authors", "author", "byline", "bylines", "by").stream()
                .flatMap(name -> BylineLine.split(name).stream())
                .toList();
    }

    private static List<String> keywords(ObjectNode fields) {
        return Stream.of("tags", "keywords", "tag", "categories", "category")
                .flatMap(name -> Json.names(fields, name).stream())
                .flatMap(COMMA::splitAsStream)
                .toList();
    }

    private static void image(ObjectNode fields, ParsedArticle.Builder article) {
        Optional<JsonNode> image = Stream.of(
                        "image",
                        "cover",
                        "coverimage",
                        "featuredimage",
                        "featureimage",
                        "heroimage",
                        "ogimage",
                        "thumbnail",
                        "images")
                .flatMap(name -> Json.all(fields, name).stream())
                .findFirst();
        image.ifPresent(node -> article.claim(
                        Field.IMAGE_URL,
                        node.isTextual() ? node.asText() : Json.text(node, "url", "src", "image", "path"),
                        ORIGIN)
                .claim(Field.IMAGE_CAPTION, Json.text(node, "caption", "alt", "title"), ORIGIN)
                .claim(Field.IMAGE_CREDIT, Json.text(node, "credit", "copyright"), ORIGIN));
        article.claim(Field.IMAGE_CAPTION, Json.text(fields, "imagecaption", "covercaption", "imagealt"), ORIGIN)
                .claim(Field.IMAGE_CREDIT, Json.text(fields, "imagecredit", "covercredit"), ORIGIN);
    }
}
