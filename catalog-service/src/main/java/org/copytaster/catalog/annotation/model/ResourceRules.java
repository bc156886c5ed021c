package org.copytaster.catalog.annotation.model;

import static java.util.Map.entry;
import static org.copytaster.catalog.annotation.model.Rule.DATE_TIME;
import static org.copytaster.catalog.annotation.model.Rule.FORMAT;
import static org.copytaster.catalog.annotation.model.Rule.IRI;
import static org.copytaster.catalog.annotation.model.Rule.LANGUAGE;
import static org.copytaster.catalog.annotation.model.Rule.MAIL;
import static org.copytaster.catalog.annotation.model.Rule.STRING;
import static org.copytaster.catalog.annotation.model.Rule.at;
import static org.copytaster.catalog.annotation.model.Rule.iriOr;
import static org.copytaster.catalog.annotation.model.Rule.oneOf;
import static org.copytaster.catalog.annotation.model.Rule.properties;
import static org.copytaster.catalog.annotation.model.Rule.single;
import static org.copytaster.catalog.annotation.model.Rule.some;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * Bodies and targets: an address, a resource with an address, a part of one (a specific resource), embedded text, or a
 * choice or set of these.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#bodies-and-targets">Web Annotation Data Model, 3.2 and 4</a>
 */
final class ResourceRules {
    static final Rule BODIES = some(iriOr((body, path, broken) -> resource(body, path, broken, true)));
    static final Rule TARGETS = some(iriOr((target, path, broken) -> resource(target, path, broken, false)));

    static final Rule AGENTS = some(iriOr(properties(Map.of(
            "id", single(IRI),
            "type", some(STRING),
            "name", some(STRING),
            "nickname", single(STRING),
            "email", some(MAIL),
            "email_sha1", some(STRING),
            "homepage", some(IRI)))));

    static final Rule AUDIENCE = some(iriOr(properties(Map.of("id", single(IRI), "type", some(STRING)))));

    private static final Set<String> SETS = Set.of("Choice", "Composite", "List", "Independents");

    private static final Rule DESCRIPTION = properties(Map.ofEntries(
            entry("id", single(IRI)),
            entry("type", some(STRING)),
            entry("format", some(FORMAT)),
            entry("language", some(LANGUAGE)),
            entry("processingLanguage", single(LANGUAGE)),
            entry("textDirection", single(oneOf("ltr", "rtl", "auto"))),
            entry("accessibility", some(STRING)),
            entry("audience", AUDIENCE),
            entry("creator", AGENTS),
            entry("generator", AGENTS),
            entry("created", single(DATE_TIME)),
            entry("generated", single(DATE_TIME)),
            entry("modified", single(DATE_TIME)),
            entry("rights", some(IRI)),
            entry("canonical", single(IRI)),
            entry("via", some(IRI)),
            entry("purpose", some(Motivations.RULE))));

    private static final Rule PART = properties(Map.of(
            "source", iriOr(ResourceRules::source),
            "selector", SelectorRules.SELECTORS,
            "state", SelectorRules.STATES,
            "styleClass", some(STRING),
            "renderedVia", some(iriOr(ResourceRules::withId)),
            "scope", some(IRI)));

    private ResourceRules() {}

    private static void resource(JsonNode resource, String path, Broken broken, boolean body) {
        DESCRIPTION.check(resource, path, broken);
        if (resource.has("items")) {
            set(resource, path, broken, body);
        } else if (resource.has("source")) {
            refuse(resource, "value", "embedded text has no source", path, broken);
            PART.check(resource, path, broken);
        } else if (resource.has("value") && (body || resource.has("id"))) {
            STRING.check(resource.get("value"), at(path, "value"), broken);
            refuse(resource, "styleClass", "needs a source", path, broken);
        } else if (resource.has("id")) {
            refuse(resource, "purpose", "needs a source: a purpose is that of a specific resource", path, broken);
            refuse(resource, "target", "belongs to an annotation", path, broken);
            refuse(resource, "selector", "needs a source", path, broken);
            refuse(resource, "styleClass", "needs a source", path, broken);
        } else {
            broken.add(
                    path, body ? "must have an id, a source, a value or items" : "must have an id, a source or items");
        }
    }

    private static void set(JsonNode set, String path, Broken broken, boolean body) {
        if (!SETS.contains(set.path("type").asText(""))) {
            broken.add(at(path, "type"), "must be Choice, Composite, List or Independents where there are items");
        }
        for (String name : new String[] {"id", "value", "source", "purpose", "selector", "styleClass"}) {
            refuse(set, name, "is not of the items together", path, broken);
        }
        JsonNode items = set.get("items");
        if (!items.isArray()) {
            broken.add(at(path, "items"), "must be a list");
        } else {
            (body ? BODIES : TARGETS).check(items, at(path, "items"), broken);
        }
    }

    private static void source(JsonNode source, String path, Broken broken) {
        DESCRIPTION.check(source, path, broken);
        if (!source.has("id")) {
            broken.add(at(path, "id"), "must be there");
        }
        for (String name : new String[] {"items", "purpose", "source", "target"}) {
            refuse(source, name, "is not of a source", path, broken);
        }
    }

    private static void withId(JsonNode resource, String path, Broken broken) {
        if (!resource.has("id")) {
            broken.add(at(path, "id"), "must be there");
        }
        DESCRIPTION.check(resource, path, broken);
    }

    private static void refuse(JsonNode object, String name, String why, String path, Broken broken) {
        if (object.has(name)) {
            broken.add(at(path, name), why);
        }
    }
}
