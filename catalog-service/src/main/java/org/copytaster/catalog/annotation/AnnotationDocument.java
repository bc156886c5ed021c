package org.copytaster.catalog.annotation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.annotation.model.SafeHtml;
import org.copytaster.catalog.annotation.model.SentAnnotation;
import org.copytaster.catalog.annotation.model.TargetAddresses;
import org.copytaster.catalog.annotation.placement.Placement;
import org.copytaster.catalog.annotation.placement.Placements;

/** Writes annotations as JSON-LD: what the client sent, and what only the server can say. */
@ApplicationScoped
public class AnnotationDocument {
    public static final String MEDIA_TYPE = "application/ld+json";

    private final Placements placements;
    private final ObjectMapper json;
    private final UriInfo request;

    AnnotationDocument(Placements placements, ObjectMapper json, UriInfo request) {
        this.placements = placements;
        this.json = json;
        this.request = request;
    }

    public ObjectNode of(Annotation annotation) {
        return of(List.of(annotation)).getFirst();
    }

    /** In the same order; where they stand is read for all of an article's at once. */
    public List<ObjectNode> of(List<Annotation> annotations) {
        Map<UUID, Placement> places = new HashMap<>();
        annotations.stream()
                .filter(one -> one.field != null)
                .collect(groupingBy(one -> one.articleId, mapping(one -> one.id, toList())))
                .forEach((article, ids) -> places.putAll(placements.of(article, ids)));
        return annotations.stream().map(one -> of(one, places.get(one.id))).toList();
    }

    private ObjectNode of(Annotation annotation, Placement placement) {
        ObjectNode document = annotation.document.deepCopy();
        TargetAddresses.makeAbsolute(document, request.getBaseUri());
        SafeHtml.clean(document);
        addContext(document);
        document.put("id", address(annotation).toString());
        if (annotation.brought) {
            document.put("broughtBy", annotation.creatorName);
        } else {
            document.putObject("creator")
                    .put("id", "urn:copytaster:user:" + annotation.creator)
                    .put("type", "Person")
                    .put("name", annotation.creatorName);
        }
        if (!annotation.brought || !document.has("created")) {
            document.put("created", annotation.created.toString());
        }
        if (annotation.revision > 1) {
            document.put("modified", annotation.modified.toString());
        } else if (!annotation.brought) {
            document.remove("modified");
        }
        addWork(document, annotation);
        document.set("placement", json.valueToTree(placement));
        return document;
    }

    private void addWork(ObjectNode document, Annotation annotation) {
        if (annotation.threadId != null) {
            document.put(
                    "thread", address(annotation.articleId, annotation.threadId).toString());
        }
        annotation.status().ifPresent(status -> document.put("status", status.value()));
        if (annotation.statusAt != null) {
            document.put("statusBy", annotation.statusBy).put("statusAt", annotation.statusAt.toString());
        }
        if (annotation.assignee != null) {
            document.put("assignee", annotation.assignee);
        }
        if (!annotation.mentions.isEmpty()) {
            ArrayNode mentions = document.putArray("mentions");
            annotation.mentions.forEach(mentions::add);
        }
    }

    private void addContext(ObjectNode document) {
        JsonNode sent = document.get("@context");
        ArrayNode all = document.putArray("@context");
        if (sent.isArray()) {
            sent.forEach(all::add);
        } else {
            all.add(sent);
        }
        all.add(context().toString());
    }

    /** An annotation's id is its address, as the Web Annotation Protocol wants it. */
    public URI address(Annotation annotation) {
        return address(annotation.articleId, annotation.id);
    }

    private URI address(UUID article, UUID annotation) {
        return container(article).resolve(annotation.toString());
    }

    /** @param article null for that of the catalog */
    public URI container(UUID article) {
        return request.getBaseUri().resolve(article == null ? "annotations/" : "articles/" + article + "/annotations/");
    }

    /** Where the properties that are not the model's are described. */
    public URI context() {
        return request.getBaseUri().resolve("ns/annotation.jsonld");
    }

    /** How what is sent to a container is to be read. */
    public SentAnnotation.Reading reading(UUID article, boolean linkedData) {
        return new SentAnnotation.Reading(
                request.getBaseUri(),
                linkedData,
                article == null ? null : "/articles/" + article,
                context().toString(),
                false);
    }

    /** How what was here or elsewhere before is to be read. */
    public SentAnnotation.Reading readingImport() {
        return new SentAnnotation.Reading(
                request.getBaseUri(), false, null, context().toString(), true);
    }
}
