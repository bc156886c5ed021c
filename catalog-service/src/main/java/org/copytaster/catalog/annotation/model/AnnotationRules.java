package org.copytaster.catalog.annotation.model;

import static java.util.Map.entry;
import static org.copytaster.catalog.annotation.model.Rule.DATE_TIME;
import static org.copytaster.catalog.annotation.model.Rule.IRI;
import static org.copytaster.catalog.annotation.model.Rule.STRING;
import static org.copytaster.catalog.annotation.model.Rule.at;
import static org.copytaster.catalog.annotation.model.Rule.iriOr;
import static org.copytaster.catalog.annotation.model.Rule.oneOf;
import static org.copytaster.catalog.annotation.model.Rule.properties;
import static org.copytaster.catalog.annotation.model.Rule.single;
import static org.copytaster.catalog.annotation.model.Rule.some;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What an annotation must be.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#annotations">Web Annotation Data Model, 3.1 and 3.3</a>
 */
final class AnnotationRules {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private static final Rule TABLE = properties(Map.ofEntries(
            entry("@context", AnnotationRules::context),
            entry("id", single(IRI)),
            entry("type", AnnotationRules::type),
            entry("body", ResourceRules.BODIES),
            entry("bodyValue", single(STRING)),
            entry("target", ResourceRules.TARGETS),
            entry("motivation", some(Motivations.RULE)),
            entry("creator", ResourceRules.AGENTS),
            entry("generator", ResourceRules.AGENTS),
            entry("created", single(DATE_TIME)),
            entry("modified", single(DATE_TIME)),
            entry("generated", single(DATE_TIME)),
            entry("audience", ResourceRules.AUDIENCE),
            entry("rights", some(IRI)),
            entry("canonical", single(IRI)),
            entry("via", some(IRI)),
            entry("stylesheet", single(iriOr(AnnotationRules::stylesheet)))));

    private AnnotationRules() {}

    static void check(JsonNode annotation, Broken broken) {
        if (!annotation.has("@context")) {
            broken.add("@context", "must be there");
        }
        checkItem(annotation, "", broken);
    }

    /** One that stands in a page, whose context is also its own. */
    static void checkItem(JsonNode annotation, String path, Broken broken) {
        for (String name : new String[] {"type", "target"}) {
            if (!annotation.has(name)) {
                broken.add(at(path, name), "must be there");
            }
        }
        if (annotation.has("body") && annotation.has("bodyValue")) {
            broken.add(at(path, "bodyValue"), "must not be there beside body");
        }
        if (!annotation.has("stylesheet")
                && (isStyled(annotation.path("body")) || isStyled(annotation.path("target")))) {
            broken.add(at(path, "stylesheet"), "must be there where a styleClass is");
        }
        TABLE.check(annotation, path, broken);
    }

    static void context(JsonNode context, String path, Broken broken) {
        if (!names(context, CONTEXT)) {
            broken.add(path, "must be or have in it " + CONTEXT);
        }
    }

    private static void type(JsonNode type, String path, Broken broken) {
        if (!names(type, "Annotation")) {
            broken.add(path, "must be Annotation");
        }
    }

    static boolean names(JsonNode oneOrMore, String wanted) {
        return oneOrMore.isArray()
                ? StreamSupport.stream(oneOrMore.spliterator(), false).anyMatch(one -> wanted.equals(one.textValue()))
                : wanted.equals(oneOrMore.textValue());
    }

    private static void stylesheet(JsonNode sheet, String path, Broken broken) {
        if (sheet.has("id") == sheet.has("value")) {
            broken.add(path, "must have an id or a value, and not both");
        }
        properties(Map.of("id", IRI, "value", STRING, "type", oneOf("CssStylesheet")))
                .check(sheet, path, broken);
    }

    private static boolean isStyled(JsonNode resource) {
        if (resource.isArray()) {
            for (JsonNode one : resource) {
                if (isStyled(one)) {
                    return true;
                }
            }
            return false;
        }
        return resource.has("styleClass") || resource.has("items") && isStyled(resource.get("items"));
    }
}
