package org.copytaster.ingest.format.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page says about its article in schema.org terms. Broken scripts are passed over; pages have many. */
record JsonLd(JsonNode article) {
    /** No description of an article comes near it. */
    private static final int DEEPEST = 100;

    private static final long MOST_TOKENS = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$");

    static Optional<JsonLd> of(List<Element> scripts) {
        return data(scripts)
                .flatMap(JsonLd::nodes)
                .filter(JsonLd::isArticle)
                .map(JsonLd::new)
                .findFirst();
    }

    /** The texts in whatever data there are, of an article or not: for a page that has nothing else. */
    static Stream<String> anyTexts(List<Element> scripts) {
        return data(scripts)
                .flatMap(JsonLd::strings)
                .filter(text -> !text.startsWith("http"))
                .map(HtmlFragment::text)
                .filter(text -> !text.isBlank());
    }

    private static Stream<String> strings(JsonNode node) {
        Stream<JsonNode> inner = node.isObject()
                ? node.properties().stream()
                        .filter(property -> !property.getKey().startsWith("@"))
                        .map(Map.Entry::getValue)
                : elements(node);
        return node.isTextual() ? Stream.of(node.asText()) : inner.flatMap(JsonLd::strings);
    }

    private static Stream<JsonNode> data(List<Element> scripts) {
        return scripts.stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .flatMap(script -> read(script.data()));
    }

    private static Stream<JsonNode> read(String json) {
        try {
            return Stream.of(JSON.readTree(bare(json)));
        } catch (JsonProcessingException _) {
            return Stream.empty();
        }
    }

    /** Without the marks that once hid scripts from browsers, or a remark before the data. */
    private static String bare(String json) {
        String rest = json.strip();
        int remark = rest.startsWith("<!--") ? rest.indexOf("-->") : -1;
        if (remark > 0 && remark < rest.length() - "-->".length()) {
            rest = rest.substring(remark + "-->".length());
        }
        for (String mark : List.of("<!--", "//<![CDATA[", "<![CDATA[")) {
            rest = rest.strip();
            rest = rest.startsWith(mark) ? rest.substring(mark.length()) : rest;
        }
        for (String mark : List.of("-->", "]]>", "//")) {
            rest = rest.strip();
            rest = rest.endsWith(mark) ? rest.substring(0, rest.length() - mark.length()) : rest;
        }
        return rest;
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
