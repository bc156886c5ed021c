package org.copytaster.catalog.annotation.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.catalog.annotation.model.BodyText;
import org.copytaster.catalog.annotation.model.TargetAddresses;

/**
 * An annotation in a table, as RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
record CsvRow(List<String> cells) {
    private static final List<String> HEAD = List.of(
            "id",
            "about",
            "motivation",
            "status",
            "assignee",
            "creator",
            "created",
            "modified",
            "text",
            "quote",
            "placement",
            "start",
            "end",
            "thread");

    private static final String FORMULA = "=+-@\t\r\n|";

    static void writeHead(Writer out) throws IOException {
        new CsvRow(HEAD).write(out);
    }

    static CsvRow of(ObjectNode annotation) {
        JsonNode placement = annotation.path("placement");
        return new CsvRow(List.of(
                text(annotation, "id"),
                String.join(" ", TargetAddresses.of(annotation)),
                text(annotation, "motivation"),
                text(annotation, "status"),
                text(annotation, "assignee"),
                creator(annotation.path("creator")),
                text(annotation, "created"),
                text(annotation, "modified"),
                BodyText.of(annotation),
                quote(annotation.path("target")),
                text(placement, "state"),
                text(placement, "start"),
                text(placement, "end"),
                text(annotation, "thread")));
    }

    void write(Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + cell.replace("\"", "\"\"") + "\"";
    }

    private static String text(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(one.asText()));
            return String.join(" ", all);
        }
        return value.isNull() ? "" : value.asText("");
    }

    private static String creator(JsonNode creator) {
        JsonNode first = creator.isArray() ? creator.path(0) : creator;
        return first.isTextual()
                ? first.textValue()
                : first.path("name").asText(first.path("id").asText(""));
    }

    /** What was selected when it was made. */
    private static String quote(JsonNode target) {
        if (target.isArray()) {
            for (JsonNode one : target) {
                String quote = quote(one);
                if (!quote.isEmpty()) {
                    return quote;
                }
            }
            return "";
        }
        JsonNode selector = target.path("selector");
        for (JsonNode one : selector.isArray() ? selector : List.of(selector)) {
            if (one.path("exact").isTextual()) {
                return one.get("exact").textValue();
            }
        }
        return "";
    }
}
