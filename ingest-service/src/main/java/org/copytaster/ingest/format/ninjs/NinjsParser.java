package org.copytaster.ingest.format.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.format.json.Json;
import org.copytaster.ingest.parsed.FormatResult;

/** The IPTC's News in JSON in its three generations. What does not fit any of them is refused with the path to the fault. */
public final class NinjsParser {
    private static final List<NinjsShape> GENERATIONS =
            Stream.of(1, 2, 3).map(NinjsShape::of).toList();
    private static final int MOST_NAMED = 5;

    private NinjsParser() {}

    public static boolean reads(JsonNode root) {
        return root.isObject()
                && (root.has("uri")
                        || root.has("standard")
                        || root.has("$standard")
                        || root.has("versioncreated")
                        || root.has("versionCreated"));
    }

    public static FormatResult parse(JsonNode root) {
        List<String> violations = violations(root);
        return violations.isEmpty()
                ? new FormatResult.Read("ninjs", List.of(NinjsArticle.of(new NinjsItem(root))))
                : new FormatResult.Invalid("This is no valid ninjs. "
                        + String.join("; ", violations.subList(0, Math.min(violations.size(), MOST_NAMED))) + ".");
    }

    /** Against the generation it says it is of, else against the one that fits best. */
    private static List<String> violations(JsonNode root) {
        return generation(root).map(shape -> shape.violations(root)).orElseGet(() -> GENERATIONS.stream()
                .map(shape -> shape.violations(root))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow());
    }

    private static Optional<NinjsShape> generation(JsonNode root) {
        return Stream.of(root.path("standard"), root.path("$standard"))
                .map(standard -> Json.text(standard, "version"))
                .filter(version -> version != null && version.matches("[123](?:\\..*)?"))
                .map(version -> GENERATIONS.get(version.charAt(0) - '1'))
                .findFirst();
    }
}
