package org.copytaster.catalog.annotation.model;

import static java.util.Map.entry;
import static org.copytaster.catalog.annotation.model.Rule.DATE_TIME;
import static org.copytaster.catalog.annotation.model.Rule.IRI;
import static org.copytaster.catalog.annotation.model.Rule.OFFSET;
import static org.copytaster.catalog.annotation.model.Rule.STRING;
import static org.copytaster.catalog.annotation.model.Rule.at;
import static org.copytaster.catalog.annotation.model.Rule.iriOr;
import static org.copytaster.catalog.annotation.model.Rule.properties;
import static org.copytaster.catalog.annotation.model.Rule.single;
import static org.copytaster.catalog.annotation.model.Rule.some;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What a collection must be.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#collections">Web Annotation Data Model, 5</a>
 */
final class CollectionRules {
    private static final Rule TABLE = properties(Map.ofEntries(
            entry("@context", AnnotationRules::context),
            entry("id", single(IRI)),
            entry("label", some(STRING)),
            entry("total", single(OFFSET)),
            entry("first", single(iriOr(CollectionRules::page))),
            entry("last", single(iriOr(CollectionRules::page))),
            entry("creator", ResourceRules.AGENTS),
            entry("created", single(DATE_TIME)),
            entry("modified", single(DATE_TIME)),
            entry("rights", some(IRI))));

    private CollectionRules() {}

    static void check(JsonNode collection, Broken broken) {
        for (String name : new String[] {"@context", "id"}) {
            if (!collection.has(name)) {
                broken.add(name, "must be there");
            }
        }
        if (!collection.has("first") && collection.path("total").asLong() > 0) {
            broken.add("first", "must be there where there are annotations");
        }
        TABLE.check(collection, "", broken);
    }

    private static void page(JsonNode page, String path, Broken broken) {
        if (!AnnotationRules.names(page.path("type"), "AnnotationPage")) {
            broken.add(at(path, "type"), "must be AnnotationPage");
        }
        properties(Map.of("id", single(IRI), "startIndex", single(OFFSET), "next", single(IRI), "prev", single(IRI)))
                .check(page, path, broken);
        JsonNode items = page.path("items");
        if (!items.isArray()) {
            broken.add(at(path, "items"), "must be a list");
        }
        for (int i = 0; i < items.size(); i++) {
            iriOr(AnnotationRules::checkItem).check(items.get(i), at(path, "items[" + i + "]"), broken);
        }
    }
}
