package org.copytaster.catalog.annotation.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.problem.StorableText;

/**
 * A collection of annotations that somebody has elsewhere, as a client sent it: it keeps the rules of the model, and so do
 * the annotations that it has in it.
 *
 * @param document as it is stored
 */
public record SentCollection(ObjectNode document) {
    private static final int MAX_CHARACTERS = 1_000_000;

    public static boolean isOne(JsonNode sent) {
        return AnnotationRules.names(sent.path("type"), "AnnotationCollection");
    }

    /** @throws ProblemException 422 naming the parts that are wrong */
    public static SentCollection of(JsonNode sent) {
        StorableText.check(sent, "");
        if (sent.toString().length() > MAX_CHARACTERS) {
            throw ProblemException.invalid("", "is longer than %d characters".formatted(MAX_CHARACTERS));
        }
        Broken broken = new Broken();
        CollectionRules.check(sent, broken);
        broken.refuse();
        ObjectNode document = sent.deepCopy();
        SentAnnotation.moveIdToVia(document);
        return new SentCollection(document);
    }

    /** The annotations in it may be shown, too. */
    public static void clean(ObjectNode collection) {
        for (String page : new String[] {"first", "last"}) {
            collection.path(page).path("items").forEach(item -> {
                if (item instanceof ObjectNode annotation) {
                    SafeHtml.clean(annotation);
                }
            });
        }
    }
}
