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
import java.util.regex.Pattern;

/**
 * What may stand where in one generation of ninjs. A table of our own rather than the IPTC's schemas: senders seldom say
 * their minor version, so what any of them allows is allowed.
 */
final class NinjsShape {
    private static final String ROOT = ".";
    private static final int DEEPEST = 32;

    private final Map<String, NinjsRule> rules = new LinkedHashMap<>();
    private final Map<String, Map<Pattern, String>> patterns = new LinkedHashMap<>();

    static NinjsShape of(int generation) {
        String name = "ninjs-" + generation + ".shape";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(NinjsShape.class.getResourceAsStream(name), UTF_8))) {
            NinjsShape shape = new NinjsShape();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(NinjsRule::of)
                    .forEach(shape::add);
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(NinjsRule rule) {
        String path = rule.path();
        rules.put(path, rule);
        int pattern = path.lastIndexOf('~');
        if (pattern >= 0 && path.indexOf('/', pattern) < 0 && !path.endsWith("[]")) {
            String parent = pattern == 0 ? ROOT : path.substring(0, pattern - 1);
            patterns.computeIfAbsent(parent, _ -> new LinkedHashMap<>())
                    .put(Pattern.compile(path.substring(pattern + 1)), path);
        }
    }

    /** What is not as it has to be, each with its path; nothing in a valid document. */
    List<String> violations(JsonNode item) {
        List<String> violations = new ArrayList<>();
        requireUri(item, "", violations);
        check(item, ROOT, "", 0, violations);
        return violations;
    }

    private void check(JsonNode value, String path, String place, int depth, List<String> violations) {
        NinjsRule rule = rules.get(path);
        if (rule == null || depth > DEEPEST) {
            return;
        }
        rule.faults(value).forEach(fault -> violations.add(place + ": " + fault));
        if (value.isObject()) {
            value.properties().forEach(property -> {
                String at = place.isEmpty() ? property.getKey() : place + "/" + property.getKey();
                String known = inner(path, property.getKey(), rule);
                if (known != null) {
                    check(property.getValue(), known, at, depth + 1, violations);
                } else if (rule.closed() || rule.isItem()) {
                    violations.add(at + ": is not known here");
                }
            });
            if (rule.isItem()) {
                requireUri(value, place + "/", violations);
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), path + "[]", place + "/" + i, depth + 1, violations);
            }
        }
    }

    private static void requireUri(JsonNode item, String place, List<String> violations) {
        if (!item.path("uri").isTextual()) {
            violations.add(place + "uri: is required");
        }
    }

    /** A news item inside another knows what one that stands alone knows. */
    private String inner(String parent, String name, NinjsRule rule) {
        String own = inner(parent, name);
        return own == null && rule.kinds().contains(NinjsRule.ITEM) ? inner(ROOT, name) : own;
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
}
