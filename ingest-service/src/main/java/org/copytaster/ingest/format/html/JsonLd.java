package org.copytaster.ingest.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page says about its article in schema.org terms. Broken scripts are passed over; pages have many. */
record JsonLd(JsonNode article) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$");

    static Optional<JsonLd> of(List<Element> scripts) {
        return scripts.stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .flatMap(script -> read(script.data()))
                .flatMap(JsonLd::nodes)
                .filter(JsonLd::isArticle)
                .map(JsonLd::new)
                .findFirst();
    }

    private static Stream<JsonNode> read(String json) {
        try {
            String bare = json.strip()
                    .replaceFirst("^(?:<!--|<!\\[CDATA\\[|//<!\\[CDATA\\[)", "")
                    .replaceFirst("(?:-->|//\\]\\]>|\\]\\]>)$", "");
            return Stream.of(JSON.readTree(bare));
        } catch (JsonProcessingException _) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        if (node.isArray()) {
            return elements(node).flatMap(JsonLd::nodes);
        }
        return Stream.concat(Stream.of(node), elements(node.path("@graph")).flatMap(JsonLd::nodes));
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return (type.isArray() ? elements(type) : Stream.of(type))
                .anyMatch(name -> ARTICLE.matcher(name.asText("")).matches());
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.empty();
    }

    /** The texts of a property: a string, a list, or things with a name. */
    List<String> texts(String property, String... inner) {
        JsonNode value = article.path(property);
        Stream<JsonNode> all = value.isArray() ? elements(value) : Stream.of(value);
        return all.map(node -> node.isObject()
                        ? Stream.of(inner)
                                .map(node::path)
                                .filter(JsonNode::isTextual)
                                .findFirst()
                                .orElse(MissingNode.getInstance())
                        : node)
                .filter(JsonNode::isValueNode)
                .map(node -> node.asText(""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Names of people who wrote it; organisations are left out, and so is what is only an address. */
    List<String> authors(boolean people) {
        return Stream.of("author", "creator")
                .map(article::path)
                .map(value -> (value.isArray() ? elements(value) : Stream.of(value))
                        .filter(author -> !author.isObject() || isOrganization(author) != people)
                        .filter(author -> people || author.isObject())
                        .flatMap(author -> names(author.isObject() ? author.path("name") : author))
                        .filter(name -> !name.isBlank() && !name.startsWith("http"))
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> names(JsonNode name) {
        return (name.isArray() ? elements(name) : Stream.of(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    private static boolean isOrganization(JsonNode author) {
        JsonNode type = author.path("@type");
        return (type.isArray() ? elements(type) : Stream.of(type))
                .anyMatch(name -> name.asText("").endsWith("Organization"));
    }

    /** The article's text where the page gives it as data, as text or as HTML; else empty. */
    String body() {
        return article.path("articleBody").asText("");
    }
}
