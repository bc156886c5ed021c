package org.copytaster.ui.article.content;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Set;
import org.copytaster.ui.look.Texts;

/** What a field of an article is called, and how its value is read; one that is newer than this screen has its API's name. */
public final class ContentField {
    /** Written in the article's own language. */
    private static final Set<String> PROSE = Set.of("headline", "alternativeHeadline", "deck");

    private static final Set<String> TIMES = Set.of("published", "modified");

    private ContentField() {}

    public static String label(String field) {
        return Texts.orElse("field." + field, field);
    }

    public static boolean isProse(String field) {
        return PROSE.contains(field);
    }

    /** Whether its value is a moment, which the browser writes in the reader's zone. */
    public static boolean isTime(String field) {
        return TIMES.contains(field);
    }

    public static boolean isList(JsonNode before, JsonNode after) {
        return before != null && before.isArray() || after != null && after.isArray();
    }

    /** In words; null where there is none. */
    public static String text(JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? null
                    : value.valueStream().map(ContentField::text).collect(joining(", "));
        }
        if (value.has("code")) {
            return value.path("name").asText(value.path("code").asText());
        }
        if (value.isObject()) {
            return value.valueStream()
                    .map(ContentField::text)
                    .filter(Objects::nonNull)
                    .collect(joining("\n"));
        }
        return value.asText();
    }

    /** What kind of block it is; nothing for a paragraph, for that is what text is made of. */
    public static String blockLabel(String type) {
        return "paragraph".equals(type) ? "" : kind(type);
    }

    public static String kind(String type) {
        return Texts.orElse("block." + type, type);
    }
}
