package org.copytaster.catalog.annotation.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** The words of an annotation's bodies, for search and for lists. */
public final class BodyText {
    private BodyText() {}

    /** All of them, markup taken away, one to a line; empty where no body has words. */
    public static String of(JsonNode annotation) {
        List<String> texts = new ArrayList<>();
        if (annotation.has("bodyValue")) {
            JsonNode value = annotation.get("bodyValue");
            texts.add(value.isArray() ? value.path(0).asText("") : value.asText(""));
        }
        collect(annotation.path("body"), texts);
        return String.join("\n", texts);
    }

    private static void collect(JsonNode body, List<String> texts) {
        if (body.isArray()) {
            body.forEach(one -> collect(one, texts));
        } else if (body.path("items").isArray()) {
            collect(body.get("items"), texts);
        } else if (body.path("value").isTextual()) {
            String value = body.get("value").textValue();
            texts.add(SafeHtml.isHtml(body) ? Jsoup.parseBodyFragment(value).text() : value);
        }
    }
}
