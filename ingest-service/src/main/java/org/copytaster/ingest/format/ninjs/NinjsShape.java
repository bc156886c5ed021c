package org.copytaster.ingest.format.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand where in one generation of ninjs. A table of our own rather than the IPTC's schemas: senders seldom say
 * their minor version, so what any of them allows is allowed.
 */
final class NinjsShape {
    private static final String ROOT = ".";
    private static final String ITEM = "item";
    private static final int DEEPEST = 32;
    private static final Set<String> GEOMETRIES = Set.of(
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Polygon",
            "MultiPolygon",
            "GeometryCollection",
            "Feature",
            "FeatureCollection");

    private record Rule(Set<String> kinds, boolean closed, Set<String> allowed, Set<String> exclusive) {}

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Map<Pattern, String>> patterns = new LinkedHashMap<>();

    static NinjsShape of(int generation) {
        String name = "ninjs-" + generation + ".shape";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(NinjsShape.class.getResourceAsStream(name), UTF_8))) {
            NinjsShape shape = new NinjsShape();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(shape::add);
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] sides = line.split(" = ", 2);
        String[] head = sides[0].split(" \\^ ", 2);
        Set<String> exclusive = head.length < 2 ? Set.of() : Set.of(head[1].split("\\|"));
        String[] words = head[0].split(" ");
        Set<String> allowed = sides.length < 2 ? Set.of() : Set.of(sides[1].split("\\|"));
        rules.put(words[0], new Rule(Set.of(words[1].split("\\|")), words.length > 2, allowed, exclusive));
        int pattern = words[0].lastIndexOf('~');
        if (pattern >= 0 && words[0].indexOf('/', pattern) < 0 && !words[0].endsWith("[]")) {
            String parent = pattern == 0 ? ROOT : words[0].substring(0, pattern - 1);
            patterns.computeIfAbsent(parent, _ -> new LinkedHashMap<>())
                    .put(Pattern.compile(words[0].substring(pattern + 1)), words[0]);
        }
    }

    /** What is not as it has to be, each with its path; nothing in a valid document. */
    List<String> violations(JsonNode item) {
        List<String> violations = new ArrayList<>();
        if (!item.path("uri").isTextual()) {
            violations.add("uri: is required");
        }
        check(item, ROOT, "", 0, violations);
        return violations;
    }

    private void check(JsonNode value, String path, String place, int depth, List<String> violations) {
        Rule rule = rules.get(path);
        if (rule == null || depth > DEEPEST) {
            return;
        }
        if (rule.kinds().stream().noneMatch(kind -> is(value, kind))) {
            violations.add(place + ": is not of type "
                    + String.join(" or ", rule.kinds().stream().sorted().toList()));
        } else if (!rule.allowed().isEmpty()
                && value.isTextual()
                && !rule.allowed().contains(value.asText())) {
            violations.add(place + ": “" + value.asText() + "” is not one of "
                    + rule.allowed().stream().sorted().toList());
        }
        if (value.isObject()) {
            if (!rule.exclusive().isEmpty() && rule.exclusive().stream().allMatch(value::has)) {
                violations.add(place + ": has "
                        + String.join(
                                " and ", rule.exclusive().stream().sorted().toList()));
            }
            boolean nested = rule.kinds().contains(ITEM);
            value.properties().forEach(property -> {
                String at = place.isEmpty() ? property.getKey() : place + "/" + property.getKey();
                String inner = inner(path, property.getKey());
                String known = inner == null && nested ? inner(ROOT, property.getKey()) : inner;
                if (known != null) {
                    check(property.getValue(), known, at, depth + 1, violations);
                } else if (rule.closed() || nested && !rule.kinds().contains("any")) {
                    violations.add(at + ": is not known here");
                }
            });
            if (nested && !rule.kinds().contains("any") && !value.path("uri").isTextual()) {
                violations.add(place + "/uri: is required");
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), path + "[]", place + "/" + i, depth + 1, violations);
            }
        }
    }

    private String inner(String parent, String name) {
        String exact = parent.equals(ROOT) ? name : parent + "/" + name;
        if (rules.containsKey(exact)) {
            return exact;
        }
        return patterns.getOrDefault(parent, Map.of()).entrySet().stream()
                .filter(pattern -> pattern.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean is(JsonNode value, String kind) {
        return switch (kind) {
            case "string" -> value.isTextual();
            case "object", ITEM -> value.isObject();
            case "array" -> value.isArray();
            case "number" -> value.isNumber();
            case "integer" -> value.isNumber() && value.asDouble() == Math.rint(value.asDouble());
            case "boolean" -> value.isBoolean();
            case "geojson" ->
                value.isObject() && GEOMETRIES.contains(value.path("type").asText());
            default -> true;
        };
    }
}
