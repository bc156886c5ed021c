package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.version.ArticleVersionRepository;

/** Writes annotations as JSON-LD: what the client sent, and what only the server can say. */
@ApplicationScoped
class AnnotationDocument {
    static final String MEDIA_TYPE = "application/ld+json";
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Placing placing;
    private final ObjectMapper json;
    private final UriInfo request;

    AnnotationDocument(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            Placing placing,
            ObjectMapper json,
            UriInfo request) {
        this.articles = articles;
        this.versions = versions;
        this.placing = placing;
        this.json = json;
        this.request = request;
    }

    ObjectNode of(Annotation annotation) {
        int current = articles.required(annotation.articleId).currentVersion();
        return of(annotation, placing.in(annotation, current), new CurrentText(annotation.articleId, current));
    }

    ObjectNode collection(UUID articleId, List<Annotation> annotations) {
        int current = articles.required(articleId).currentVersion();
        CurrentText text = new CurrentText(articleId, current);
        Map<UUID, AnnotationPlacement> placements = placing.in(articleId, current);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        annotations.forEach(annotation -> items.add(of(annotation, placements.get(annotation.id), text)));
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection
                .put("@context", CONTEXT)
                .put("id", container(articleId).toString())
                .put("type", "AnnotationCollection")
                .put("total", annotations.size())
                .putObject("first")
                .put("type", "AnnotationPage")
                .put("startIndex", 0)
                .set("items", items);
        return collection;
    }

    /** An annotation's id is its address, as the Web Annotation Protocol wants it. */
    URI address(Annotation annotation) {
        return container(annotation.articleId).resolve(annotation.id.toString());
    }

    private URI container(UUID articleId) {
        return request.getBaseUri().resolve("articles/" + articleId + "/annotations/");
    }

    private ObjectNode of(Annotation annotation, AnnotationPlacement placement, CurrentText text) {
        ObjectNode document = annotation.document.deepCopy();
        if (!document.has("@context")) {
            document.put("@context", CONTEXT);
        }
        document.put("id", address(annotation).toString());
        document.put("type", "Annotation");
        document.put("motivation", annotation.motivation);
        document.put("created", annotation.created.toString());
        document.putObject("creator")
                .put("id", "urn:copytaster:user:" + annotation.creator)
                .put("type", "Person")
                .put("name", annotation.creatorName);
        document.set("placement", json.valueToTree(placement.view(text.selector(placement))));
        return document;
    }

    /** Read only if an annotation's words are asked for. */
    private final class CurrentText {
        private final UUID articleId;
        private final int version;
        private String text;

        CurrentText(UUID articleId, int version) {
            this.articleId = articleId;
            this.version = version;
        }

        /** Null for a passage that is still what its author selected, and for one that is gone. */
        TextQuote selector(AnnotationPlacement placement) {
            boolean asMade = placement.state == Placement.State.PLACED && !placement.changed;
            if (asMade || placement.passage().isEmpty()) {
                return null;
            }
            text = text == null ? versions.text(articleId, version) : text;
            return TextQuote.describing(placement.passage().get(), text, TextQuote.Context.DEFAULT);
        }
    }
}
