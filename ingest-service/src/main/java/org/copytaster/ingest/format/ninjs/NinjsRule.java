package org.copytaster.ingest.format.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand at one place of a ninjs document; a line of the table.
 *
 * @param closed whether only members that the table knows may stand in it
 * @param required members that must be there
 * @param either pairs: of one of them at least, exactly one member must be there
 * @param allowed the values, where they are a list
 * @param least and {@code most} bound a number
 */
record NinjsRule(
        String path,
        Set<String> kinds,
        boolean closed,
        Set<String> required,
        List<Set<String>> either,
        Set<String> allowed,
        double least,
        double most) {
    static final String ITEM = "item";

    private static final Pattern LINE =
            Pattern.compile("(\\S+) (\\S+)( !)?(?: & (\\S+))?(?: \\^ (\\S+(?: or \\S+)*))?(?: = (\\S+))?");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    /** A year, a month, a day or a moment, as the IPTC's schema of 3.x writes it down. */
    private static final Pattern DATE = Pattern.compile("\\d{4,9}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])"
            + "(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?)?)?)?");

    static NinjsRule of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no line of a table of ninjs: " + line);
        }
        String values = parts.group(6) == null ? "" : parts.group(6);
        Matcher range = RANGE.matcher(values);
        boolean isRange = range.matches();
        return new NinjsRule(
                parts.group(1),
                set(parts.group(2)),
                parts.group(3) != null,
                set(parts.group(4)),
                parts.group(5) == null
                        ? List.of()
                        : Stream.of(parts.group(5).split(" or "))
                                .map(NinjsRule::set)
                                .toList(),
                isRange ? Set.of() : set(values),
                isRange ? Double.parseDouble(range.group(1)) : Double.NEGATIVE_INFINITY,
                isRange ? Double.parseDouble(range.group(2)) : Double.POSITIVE_INFINITY);
    }

    /** Whether the rule is that of a news item inside another, and of nothing looser. */
    boolean isItem() {
        return kinds.contains(ITEM) && !kinds.contains("any");
    }

    /** What is wrong with the value itself, without what stands in its members. */
    List<String> faults(JsonNode value) {
        List<String> faults = new ArrayList<>();
        if (kinds.stream().noneMatch(kind -> is(value, kind))) {
            faults.add("is not of type " + kinds.stream().collect(Collectors.joining(" or ")));
        } else if (value.isTextual() && !allowed.isEmpty() && !allowed.contains(value.asText())) {
            faults.add("“" + value.asText() + "” is not one of " + allowed);
        } else if (value.isNumber() && (value.asDouble() < least || value.asDouble() > most)) {
            faults.add(value.asText() + " is not between " + (long) least + " and " + (long) most);
        }
        if (value.isObject()) {
            members(value, faults::add);
        }
        return faults;
    }

    private void members(JsonNode object, Consumer<String> faults) {
        required.stream().filter(name -> !object.has(name)).forEach(name -> faults.accept("has no " + name));
        if (!either.isEmpty()
                && either.stream()
                        .noneMatch(pair -> pair.stream().filter(object::has).count() == 1)) {
            faults.accept("has to have one of "
                    + either.stream()
                            .map(pair -> String.join(" and ", pair))
                            .collect(Collectors.joining(", or one of ")));
        }
    }

    private static Set<String> set(String values) {
        return values == null || values.isEmpty() ? Set.of() : new TreeSet<>(Set.of(values.split("\\|")));
    }

    private static boolean is(JsonNode value, String kind) {
        return switch (kind) {
            case "string" -> value.isTextual();
            case "date" -> value.isTextual() && DATE.matcher(value.asText()).matches();
            case "object", ITEM -> value.isObject();
            case "array" -> value.isArray();
            case "number" -> value.isNumber();
            case "integer" -> value.isNumber() && value.asDouble() == Math.rint(value.asDouble());
            case "boolean" -> value.isBoolean();
            case "geojson" -> GeoJson.isValid(value);
            default -> true;
        };
    }
}
