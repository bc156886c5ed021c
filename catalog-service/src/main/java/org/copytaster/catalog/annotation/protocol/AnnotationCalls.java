package org.copytaster.catalog.annotation.protocol;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.AnnotationRepository;
import org.copytaster.catalog.annotation.Annotations;
import org.copytaster.catalog.annotation.model.SentAnnotation;
import org.copytaster.catalog.annotation.model.SentCollection;
import org.copytaster.catalog.annotation.query.NoteQuery;
import org.copytaster.catalog.version.ArticlePresence;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The calls of the protocol, which are the same for the catalog's container and for that of an article. */
@ApplicationScoped
class AnnotationCalls {
    private final Containers containers;
    private final Annotations annotations;
    private final AnnotationRepository stored;
    private final Collections collections;
    private final AnnotationDocument documents;
    private final ArticlePresence articles;
    private final HttpHeaders headers;
    private final Request request;

    AnnotationCalls(
            Containers containers,
            Annotations annotations,
            AnnotationRepository stored,
            Collections collections,
            AnnotationDocument documents,
            ArticlePresence articles,
            HttpHeaders headers,
            Request request) {
        this.containers = containers;
        this.annotations = annotations;
        this.stored = stored;
        this.collections = collections;
        this.documents = documents;
        this.articles = articles;
        this.headers = headers;
        this.request = request;
    }

    /** @param article whose container, or null for that of the catalog; so everywhere here */
    RestResponse<String> list(UUID article, NoteQuery query) {
        Boolean irisOnly = query.irisOnly();
        if (query.isForPage()) {
            return tagged(containers.page(article, query, Boolean.TRUE.equals(irisOnly)), null);
        }
        Preference preference = irisOnly == null
                ? Preference.of(headers.getRequestHeader("Prefer"))
                : irisOnly ? Preference.IRIS : Preference.DESCRIPTIONS;
        return tagged(
                containers.container(article, query, preference),
                containers.representation(article, query, preference));
    }

    /** A collection's tag is what it says. */
    private RestResponse<String> tagged(ObjectNode document, URI location) {
        String body = document.toString();
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)).toString());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return ResponseBuilder.<String>create(unchanged.build().getStatus())
                    .tag(tag)
                    .build();
        }
        ResponseBuilder<String> response = ResponseBuilder.ok(body).tag(tag);
        return (location == null ? response : response.header(HttpHeaders.CONTENT_LOCATION, location)).build();
    }

    @Transactional
    RestResponse<ObjectNode> create(UUID article, JsonNode sent) {
        if (SentCollection.isOne(sent)) {
            if (article != null) {
                articles.require(article);
            }
            return collections.keep(SentCollection.of(sent));
        }
        Annotation annotation = annotations.add(article, read(article, sent));
        return told(ResponseBuilder.create(CREATED, documents.of(annotation)), annotation)
                .location(documents.address(annotation))
                .build();
    }

    @Transactional
    RestResponse<ObjectNode> get(UUID article, UUID id) {
        Annotation annotation = stored.required(article, id);
        annotation.article().ifPresent(articles::require);
        return told(ResponseBuilder.ok(documents.of(annotation)), annotation).build();
    }

    @Transactional
    RestResponse<ObjectNode> replace(UUID article, UUID id, String ifMatch, JsonNode sent) {
        UUID about = article == null ? stored.articleOf(id).orElse(null) : article;
        Annotation annotation = annotations.replace(article, id, ifMatch, read(about, sent));
        return told(ResponseBuilder.ok(documents.of(annotation)), annotation).build();
    }

    void delete(UUID article, UUID id, String ifMatch) {
        annotations.delete(article, id, ifMatch);
    }

    private SentAnnotation read(UUID article, JsonNode sent) {
        MediaType type = headers.getMediaType();
        boolean linkedData = type != null && type.getSubtype().equals("ld+json");
        return SentAnnotation.of(sent, documents.reading(article, linkedData));
    }

    private ResponseBuilder<ObjectNode> told(ResponseBuilder<ObjectNode> response, Annotation annotation) {
        return response.tag(Integer.toString(annotation.revision()))
                .header(HttpHeaders.CONTENT_LOCATION, documents.address(annotation));
    }
}
