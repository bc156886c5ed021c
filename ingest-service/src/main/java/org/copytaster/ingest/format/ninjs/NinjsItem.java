package org.copytaster.ingest.format.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.format.feed.FeedText;
import org.copytaster.ingest.format.json.Json;

/** One news item as it stands there. 1.x puts roles into names (body_html), 2.x and 3.x into lists, 3.x writes camelCase. */
record NinjsItem(JsonNode node) {

    record Text(String role, String type, String value) {
        FeedText words() {
            String said = (type == null ? role : type).toLowerCase(Locale.ROOT);
            return said.contains("html")
                    ? new FeedText.Html(value)
                    : said.equals("text/plain") ? new FeedText.Plain(value) : FeedText.guess(value);
        }
    }

    String text(String... names) {
        return Json.text(node, names);
    }

    /** @param name in the singular, as 1.x has it; the lists are its plural */
    List<Text> texts(String name) {
        List<Text> texts = new ArrayList<>();
        String plain = Json.text(node, name);
        if (plain != null) {
            texts.add(new Text("main", null, plain));
        }
        node.properties().forEach(property -> {
            if (property.getKey().startsWith(name + "_") && property.getValue().isTextual()) {
                texts.add(new Text(
                        property.getKey().substring(name.length() + 1),
                        null,
                        property.getValue().asText()));
            }
        });
        String plural = name.equals("body") ? "bodies" : name + "s";
        Json.all(node, plural).forEach(entry -> {
            String value = Json.text(entry, "value");
            if (value != null) {
                String role = entry.path("role").asText("");
                texts.add(new Text(role, Json.text(entry, "contenttype", "contentType"), value));
            }
        });
        return texts.stream().filter(text -> !text.value().isBlank()).toList();
    }

    /** The members of the first of these lists that is there. */
    List<JsonNode> list(String... names) {
        return Stream.of(names)
                .map(name -> Json.all(node, name))
                .filter(members -> !members.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Members of a list in 2.x and 3.x, of an object with arbitrary names in 1.x. */
    Stream<JsonNode> members(String name) {
        JsonNode value = node.path(name);
        return value.isObject() || value.isArray() ? value.valueStream() : Stream.empty();
    }

    Stream<NinjsItem> associations() {
        return members("associations").filter(JsonNode::isObject).map(NinjsItem::new);
    }

    /** Identifiers beside the item's own: a list of roles and values in 2.x and 3.x, members in 1.x. */
    Stream<String> otherId(String role) {
        Stream<String> listed = list("altIds", "altids").stream()
                .filter(id -> role.equals(Json.text(id, "role")))
                .map(id -> Json.text(id, "value"));
        return Stream.concat(
                        listed,
                        Stream.of(Optional.ofNullable(Json.text(node.path("altids"), role))
                                .orElse("")))
                .filter(id -> id != null && !id.isBlank());
    }

    /** The sources of information that are said to have written it. */
    List<String> authors() {
        return list("infoSources", "infosources", "infosource").stream()
                .filter(source -> "author".equals(Json.text(source, "role", "rel")))
                .map(source -> Json.text(source, "name"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where it stands on the web, if it is a text: a rendition that is a page. */
    Optional<String> page() {
        return isPicture()
                ? Optional.empty()
                : members("renditions")
                        .filter(rendition ->
                                "text/html".equals(Json.text(rendition, "contentType", "contenttype", "mimetype")))
                        .map(rendition -> Json.text(rendition, "href"))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    boolean isPicture() {
        return "picture".equals(text("type"));
    }
}
