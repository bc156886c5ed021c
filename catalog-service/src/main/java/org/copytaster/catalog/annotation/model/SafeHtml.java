package org.copytaster.catalog.annotation.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Bodies in HTML, as they may be shown: text, lists, tables and links, and nothing that runs, loads or looks like a part
 * of the page around it. What was sent is kept; what is told is this.
 */
public final class SafeHtml {
    private static final Safelist ALLOWED = Safelist.basic()
            .addTags(
                    "h1", "h2", "h3", "h4", "h5", "h6", "s", "del", "ins", "mark", "table", "thead", "tbody", "tr",
                    "th", "td")
            .addAttributes(":all", "lang", "dir")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");

    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private SafeHtml() {}

    public static void clean(ObjectNode annotation) {
        cleanBody(annotation.path("body"));
    }

    static boolean isHtml(JsonNode body) {
        JsonNode format = body.path("format");
        return format.isArray()
                ? StreamSupport.stream(format.spliterator(), false).anyMatch(one -> names(one.asText("")))
                : names(format.asText(""));
    }

    private static boolean names(String mediaType) {
        String type = mediaType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }

    private static void cleanBody(JsonNode body) {
        if (body.isArray()) {
            body.forEach(SafeHtml::cleanBody);
        } else if (body instanceof ObjectNode one) {
            cleanBody(one.path("items"));
            cleanBody(one.path("source"));
            if (one.path("value").isTextual() && isHtml(one)) {
                one.put("value", Jsoup.clean(one.get("value").textValue(), "", ALLOWED, AS_IT_IS));
            }
        }
    }
}
