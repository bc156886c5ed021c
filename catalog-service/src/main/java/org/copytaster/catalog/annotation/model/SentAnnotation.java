package org.copytaster.catalog.annotation.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.problem.StorableText;

/**
 * An annotation as a client sent it, which keeps the rules of the model. What only the server can say is taken off: an id
 * that it brought goes to {@code via}, as the protocol wants it. All else is kept and given back.
 *
 * @param document as it is stored
 * @param id that it had elsewhere, or here before
 * @param work what was sent of the desk's own properties
 */
public record SentAnnotation(ObjectNode document, Optional<String> id, Work work) {
    public static final String CONTEXT = AnnotationRules.CONTEXT;

    /** Larger notes are articles. */
    private static final int MAX_CHARACTERS = 100_000;

    private static final List<String> SERVERS =
            List.of("id", "status", "statusBy", "statusAt", "assignee", "mentions", "placement", "thread", "broughtBy");

    /**
     * How to read it.
     *
     * @param base address of the catalog
     * @param linkedData whether the client says that it is JSON-LD; plain JSON needs no context, and
     *     without one no type
     * @param article what a selector without a source selects from, or null
     * @param ownContext where the catalog's own terms are described
     * @param restores whether an id in this catalog is an origin like others: it may have been lost here
     */
    public record Reading(URI base, boolean linkedData, String article, String ownContext, boolean restores) {}

    /** @throws ProblemException 400 where it is no JSON object, 422 naming the parts that are wrong */
    public static SentAnnotation of(JsonNode sent, Reading reading) {
        if (!(sent instanceof ObjectNode object)) {
            throw ProblemException.malformed("", "an annotation is a JSON object");
        }
        StorableText.check(object, "");
        if (object.toString().length() > MAX_CHARACTERS) {
            throw ProblemException.invalid("", "is longer than %d characters".formatted(MAX_CHARACTERS));
        }
        ObjectNode document = object.deepCopy();
        if (!reading.linkedData && !document.has("@context")) {
            document.put("@context", CONTEXT);
            document.putIfAbsent("type", document.textNode("Annotation"));
        }
        nameSource(document.path("target"), reading.article);
        TargetAddresses.makeAbsolute(document, reading.base);
        Broken broken = new Broken();
        AnnotationRules.check(document, broken);
        Work.RULE.check(document, "", broken);
        broken.refuse();
        TargetAddresses.makeRelative(document, reading.base);
        Optional<String> id = first(document.path("id")).filter(iri -> reading.restores || !isOurs(iri, reading.base));
        Work work = Work.of(document);
        document.remove(SERVERS);
        id.ifPresent(iri -> addVia(document, iri));
        forgetContext(document, reading.ownContext);
        return new SentAnnotation(document, id.map(iri -> TargetAddresses.relative(iri, reading.base)), work);
    }

    public List<String> motivations() {
        return Motivations.of(document.path("motivation"));
    }

    /** Its targets, each for itself. */
    public List<JsonNode> targets() {
        return targets(document);
    }

    public static List<JsonNode> targets(JsonNode document) {
        JsonNode target = document.path("target");
        return target.isArray()
                ? StreamSupport.stream(target.spliterator(), false).toList()
                : List.of(target);
    }

    public Optional<String> canonical() {
        return first(document.path("canonical"));
    }

    public String bodyText() {
        return BodyText.of(document);
    }

    private static boolean isOurs(String iri, URI base) {
        return iri.startsWith(base.toString());
    }

    private static Optional<String> first(JsonNode oneOrMore) {
        JsonNode first = oneOrMore.isArray() ? oneOrMore.path(0) : oneOrMore;
        return Optional.ofNullable(first.textValue());
    }

    private static void nameSource(JsonNode target, String article) {
        if (target.isArray()) {
            target.forEach(one -> nameSource(one, article));
        } else if (article != null && target instanceof ObjectNode one && one.has("selector")) {
            boolean named = one.has("source") || one.has("id") || one.has("items");
            if (!named) {
                one.put("source", article);
            }
        }
    }

    static void moveIdToVia(ObjectNode document) {
        first(document.path("id")).ifPresent(iri -> addVia(document, iri));
        document.remove("id");
    }

    private static void addVia(ObjectNode document, String iri) {
        Set<String> all = new LinkedHashSet<>();
        JsonNode via = document.path("via");
        if (via.isArray()) {
            via.forEach(one -> all.add(one.textValue()));
        } else if (via.isTextual()) {
            all.add(via.textValue());
        }
        all.add(iri);
        if (all.size() == 1) {
            document.put("via", iri);
        } else {
            ArrayNode several = document.putArray("via");
            all.forEach(several::add);
        }
    }

    /** Ours is told with every annotation, from wherever it is told. */
    private static void forgetContext(ObjectNode document, String own) {
        if (document.get("@context") instanceof ArrayNode contexts) {
            ArrayNode others = JsonNodeFactory.instance.arrayNode();
            contexts.forEach(context -> {
                if (!own.equals(context.textValue())) {
                    others.add(context);
                }
            });
            document.set("@context", others.size() == 1 ? others.get(0) : others);
        }
    }
}
