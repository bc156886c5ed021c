package org.copytaster.catalog.annotation.model;

import static org.copytaster.catalog.annotation.model.Rule.DATE_TIME;
import static org.copytaster.catalog.annotation.model.Rule.IRI;
import static org.copytaster.catalog.annotation.model.Rule.OFFSET;
import static org.copytaster.catalog.annotation.model.Rule.STRING;
import static org.copytaster.catalog.annotation.model.Rule.at;
import static org.copytaster.catalog.annotation.model.Rule.iriOr;
import static org.copytaster.catalog.annotation.model.Rule.properties;
import static org.copytaster.catalog.annotation.model.Rule.some;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * Selectors and states.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model, 4.2 and 4.3</a>
 */
final class SelectorRules {
    static final Rule SELECTORS = some(iriOr(SelectorRules::selector));
    static final Rule STATES = some(iriOr(SelectorRules::state));

    private static final Set<String> OF_A_RANGE = Set.of(
            "FragmentSelector",
            "CssSelector",
            "XPathSelector",
            "TextQuoteSelector",
            "TextPositionSelector",
            "DataPositionSelector",
            "SvgSelector");

    private static final Rule QUOTE = properties(Map.of("exact", STRING, "prefix", STRING, "suffix", STRING));
    private static final Rule POSITION = properties(Map.of("start", OFFSET, "end", OFFSET));
    private static final Rule VALUE = properties(Map.of("value", STRING, "conformsTo", IRI));
    private static final Rule TIMES = properties(Map.of(
            "sourceDate", some(DATE_TIME), "sourceDateStart", DATE_TIME, "sourceDateEnd", DATE_TIME, "cached", IRI));

    private SelectorRules() {}

    private static void selector(JsonNode selector, String path, Broken broken) {
        String type = selector.path("type").asText("");
        if (type.equals("RangeSelector")) {
            end(selector, "startSelector", path, broken);
            end(selector, "endSelector", path, broken);
        } else if (OF_A_RANGE.contains(type)) {
            part(type, selector, path, broken);
        } else {
            other(selector, path, broken);
        }
        refined(selector, path, broken);
    }

    private static void end(JsonNode range, String name, String path, Broken broken) {
        JsonNode end = range.path(name);
        String type = end.path("type").asText("");
        if (OF_A_RANGE.contains(type)) {
            part(type, end, at(path, name), broken);
            refined(end, at(path, name), broken);
        } else {
            broken.add(at(path, name), "must be a selector that is no range");
        }
    }

    private static void part(String type, JsonNode selector, String path, Broken broken) {
        switch (type) {
            case "TextQuoteSelector" -> {
                require(selector, "exact", path, broken);
                QUOTE.check(selector, path, broken);
            }
            case "TextPositionSelector", "DataPositionSelector" -> {
                require(selector, "start", path, broken);
                require(selector, "end", path, broken);
                POSITION.check(selector, path, broken);
            }
            case "SvgSelector" -> {
                if (selector.has("value") == selector.has("id")) {
                    broken.add(path, "must have a value or an id, and not both");
                }
                properties(Map.of("value", STRING, "id", Rule.single(IRI))).check(selector, path, broken);
            }
            default -> {
                require(selector, "value", path, broken);
                VALUE.check(selector, path, broken);
            }
        }
    }

    private static void state(JsonNode state, String path, Broken broken) {
        switch (state.path("type").asText("")) {
            case "TimeState" -> {
                boolean moment = state.has("sourceDate");
                boolean span = state.has("sourceDateStart") && state.has("sourceDateEnd");
                if (moment == span) {
                    broken.add(path, "must have a sourceDate, or a sourceDateStart and a sourceDateEnd");
                }
                TIMES.check(state, path, broken);
            }
            case "HttpRequestState" -> {
                require(state, "value", path, broken);
                VALUE.check(state, path, broken);
            }
            default -> other(state, path, broken);
        }
        refined(state, path, broken);
    }

    /** Described elsewhere: its address is all that is known of it. */
    private static void other(JsonNode described, String path, Broken broken) {
        if (!described.has("id")) {
            broken.add(at(path, "type"), "must be a type of the Web Annotation model, or the object have an id");
        } else {
            Rule.single(IRI).check(described.get("id"), at(path, "id"), broken);
        }
    }

    private static void refined(JsonNode refinable, String path, Broken broken) {
        JsonNode by = refinable.get("refinedBy");
        if (by != null) {
            some(iriOr(SelectorRules::refinement)).check(by, at(path, "refinedBy"), broken);
        }
    }

    private static void refinement(JsonNode refinement, String path, Broken broken) {
        if (refinement.path("type").asText("").endsWith("State")) {
            state(refinement, path, broken);
        } else {
            selector(refinement, path, broken);
        }
    }

    private static void require(JsonNode object, String name, String path, Broken broken) {
        if (!object.has(name)) {
            broken.add(at(path, name), "must be there");
        }
    }
}
