package org.copytaster.ingest.format.simplejson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.copytaster.ingest.format.feed.FeedText;
import org.copytaster.ingest.format.json.Json;
import org.copytaster.ingest.format.json.LinkedEntities;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.FormatResult;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.copytaster.ingest.parsed.ParsedEntity.Kind;

/** An article as a script writes it by hand: {@code headline}, {@code body} and what else it likes, under the usual names. */
public final class SimpleJsonParser {
    private static final String JSON = "json";
    private static final String[] BODY = {
        "body", "content", "articleBody", "text", "body_html", "content_html", "content_text", "html"
    };

    private SimpleJsonParser() {}

    public static boolean reads(JsonNode root) {
        return root.isObject() && !body(root).isEmpty();
    }

    public static FormatResult parse(JsonNode root) {
        ParsedArticle.Builder article = ParsedArticle.from(JSON);
        claim(article, Field.HEADLINE, Json.text(root, "headline", "title"));
        claim(article, Field.ALTERNATIVE_HEADLINE, Json.text(root, "alternativeHeadline"));
        claim(article, Field.DECK, Json.text(root, "deck", "description", "summary", "subtitle", "standfirst"));
        claim(article, Field.LANGUAGE, Json.text(root, "language", "inLanguage", "lang"));
        claim(
                article,
                Field.PUBLISHED,
                Json.text(root, "published", "datePublished", "publishedAt", "published_at", "date", "pubDate"));
        claim(
                article,
                Field.MODIFIED,
                // the catalog's articles say when their record was updated, too, and that is no change of the text
                root.has("modified")
                        ? Json.text(root, "modified")
                        : Json.text(root, "dateModified", "updated", "updatedAt", "updated_at"));
        claim(article, Field.CANONICAL_URL, Json.text(root, "canonicalUrl", "url", "link"));
        claim(article, Field.EXTERNAL_ID, Json.text(root, "externalId", "identifier", "id", "guid"));
        claim(article, Field.SITE_NAME, Json.text(root, "siteName", "site", "publisher"));
        claim(article, Field.SITE_NAME, Json.text(root.path("publisher"), "name"));
        claim(article, Field.IMAGE_URL, Json.text(root, "image", "imageUrl"));
        claim(article, Field.IMAGE_URL, Json.text(root.path("image"), "url", "src", "href"));
        claim(article, Field.IMAGE_CAPTION, Json.text(root.path("image"), "caption", "alt"));
        claim(article, Field.IMAGE_CREDIT, Json.text(root.path("image"), "credit", "creditText"));
        Json.names(root, "bylines", "byline", "authors", "author").forEach(name -> claim(article, Field.BYLINE, name));
        Json.names(root, "keywords", "tags").forEach(keyword -> claim(article, Field.KEYWORD, keyword));
        Json.all(root, "subjects").forEach(subject -> {
            String code = Json.text(subject, "code");
            if (code != null) {
                article.subject(code, Json.text(subject, "name"));
            }
        });
        entities(article, Kind.PEOPLE, Json.all(root, "people"));
        entities(article, Kind.ORGANISATIONS, Json.all(root, "organisations"));
        entities(article, Kind.PLACES, Json.all(root, "places"));
        LinkedEntities.claim(root, article, JSON);
        return new FormatResult.Read(JSON, List.of(article.body(body(root)).build()));
    }

    /** A text, or a list of paragraphs, or blocks as we give them ourselves. */
    private static List<ParsedBlock> body(JsonNode root) {
        boolean hasBlocks = root.path("blocks").valueStream().anyMatch(JsonNode::isObject);
        String text = hasBlocks ? null : Json.text(root, BODY);
        if (text != null) {
            return FeedText.guess(text).blocks();
        }
        JsonNode list = List.of("blocks", "body", "paragraphs", "content").stream()
                .map(root::path)
                .filter(JsonNode::isArray)
                .findFirst()
                .orElse(root.path("blocks"));
        return list.valueStream()
                .map(SimpleJsonParser::block)
                .filter(block -> !block.text().isBlank())
                .toList();
    }

    private static ParsedBlock block(JsonNode block) {
        String text = block.isTextual() ? block.asText() : Json.text(block, "text");
        String type = block.path("type").asText("paragraph");
        BlockType known = List.of(BlockType.values()).stream()
                .filter(value -> value.name().equalsIgnoreCase(type))
                .findFirst()
                .orElse(BlockType.PARAGRAPH);
        return new ParsedBlock(known, text == null ? "" : FeedText.guess(text).line());
    }

    private static void entities(ParsedArticle.Builder article, Kind kind, List<JsonNode> things) {
        things.forEach(thing -> article.entity(
                kind, Json.text(thing, "code"), thing.isTextual() ? thing.asText() : Json.text(thing, "name"), JSON));
    }

    private static void claim(ParsedArticle.Builder article, Field field, String value) {
        article.claim(field, value, JSON);
    }
}
