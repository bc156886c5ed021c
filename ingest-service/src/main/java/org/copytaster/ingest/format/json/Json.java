package org.copytaster.ingest.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON as other people write it: read strictly, for half a JSON document is none, and looked at loosely. */
public final class Json {
    /** In characters; the longest of texts stays under it, and a picture belongs into a file of its own. */
    private static final int LONGEST_STRING = 2_000_000;

    /** Names, values and brackets: what is small in characters is large as a tree. */
    private static final long MOST_TOKENS = 500_000;

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** @throws Malformed with the place where reading ended; its depth and its numbers are bounded by the parser */
    static JsonNode read(byte[] bytes) throws Malformed {
        try {
            JsonNode node = STRICT.readTree(bytes);
            if (node.isMissingNode()) {
                throw new Malformed("There is nothing in it.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new Malformed(
                    e.getOriginalMessage().lines().findFirst().orElse("It ends here.") + place(e.getLocation()));
        } catch (IOException e) {
            throw new Malformed("Its bytes are no characters: " + e.getMessage());
        }
    }

    private static String place(JsonLocation at) {
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }
    }

    /** The first of these that is a text or a number and says something, else null. */
    public static String text(JsonNode node, String... names) {
        return Stream.of(names)
                .map(node::path)
                .filter(value -> value.isTextual() || value.isNumber())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** A list's members, or the one thing that stands where a list could. */
    public static List<JsonNode> all(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isArray()
                ? value.valueStream().toList()
                : value.isMissingNode() || value.isNull() ? List.of() : List.of(value);
    }

    /** What people and tags are called, whether as text or as things with a name. */
    public static List<String> names(JsonNode node, String... lists) {
        return Stream.of(lists)
                .map(list -> all(node, list).stream()
                        .map(member -> Optional.ofNullable(text(member, "name", "label"))
                                .orElse(member.isTextual() ? member.asText() : null))
                        .filter(Objects::nonNull)
                        .filter(name -> !name.isBlank())
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
