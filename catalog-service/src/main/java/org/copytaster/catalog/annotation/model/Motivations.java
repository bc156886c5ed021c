package org.copytaster.catalog.annotation.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Why something was annotated: a term of the model, or somebody's own as an IRI. */
final class Motivations {
    private static final Set<String> KNOWN = Set.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");

    static final Rule RULE = Rule.text(
            "must be one of the Web Annotation motivations, or an IRI", m -> KNOWN.contains(m) || m.indexOf(':') > 0);

    private Motivations() {}

    static List<String> of(JsonNode motivation) {
        Stream<JsonNode> all =
                motivation.isArray() ? StreamSupport.stream(motivation.spliterator(), false) : Stream.of(motivation);
        return all.filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .distinct()
                .toList();
    }
}
