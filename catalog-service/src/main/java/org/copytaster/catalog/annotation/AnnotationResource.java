package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.security.Roles;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
@Tag(name = "Annotations")
@Produces({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@RunOnVirtualThread
class AnnotationResource {
    private final AnnotationRepository annotations;
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Placing placing;
    private final AnnotationDocument document;
    private final Caller caller;
    private final Clock clock;

    AnnotationResource(
            AnnotationRepository annotations,
            ArticleRepository articles,
            ArticleVersionRepository versions,
            Placing placing,
            AnnotationDocument document,
            Caller caller,
            Clock clock) {
        this.annotations = annotations;
        this.articles = articles;
        this.versions = versions;
        this.placing = placing;
        this.document = document;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("{id}/annotations/")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "All annotations on the article, in the order of the text they were made on")
    public ObjectNode list(@PathParam("id") UUID articleId) {
        articles.required(articleId);
        return document.collection(articleId, annotations.ofArticle(articleId));
    }

    @POST
    @Path("{id}/annotations/")
    @Consumes({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(
            summary = "Annotate a passage",
            description = "A Web Annotation whose target selects text by quote, position, or both. "
                    + "The target's source may name the version that was read: /articles/{id}?version=n.")
    public RestResponse<ObjectNode> create(
            @PathParam("id") UUID articleId,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.OBJECT)))
                    JsonNode sent) {
        NewAnnotation annotation = NewAnnotation.of(sent);
        // a text that changed meanwhile would leave this annotation behind
        Article article = articles.requiredAsItIs(articleId);
        int version = annotation.version(articleId).orElse(article.currentVersion());
        ArticleVersion read = versions.findByIdOptional(new ArticleVersion.Key(articleId, version))
                .orElseThrow(() -> ProblemException.invalid("target.source", "there is no version " + version));
        Passage passage = TextSelectors.of(annotation.target()).resolve(read.text());
        Annotation stored = new Annotation(
                Generators.timeBasedEpochRandomGenerator().generate(),
                articleId,
                version,
                passage,
                annotation,
                new Annotation.Author(caller.subject(), caller.name()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        annotations.persist(stored);
        placing.begin(stored, article.currentVersion());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, document.of(stored))
                .location(document.address(stored))
                .tag(Integer.toString(stored.revision))
                .build();
    }

    @GET
    @Path("{id}/annotations/{annotation}")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "One annotation")
    public RestResponse<ObjectNode> get(@PathParam("id") UUID articleId, @PathParam("annotation") UUID id) {
        Annotation annotation = annotations.required(articleId, id);
        return RestResponse.ResponseBuilder.ok(document.of(annotation))
                .tag(Integer.toString(annotation.revision))
                .build();
    }

    @DELETE
    @Path("{id}/annotations/{annotation}")
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(summary = "Delete an annotation: one's own, or as chief editor anybody's")
    public void delete(@PathParam("id") UUID articleId, @PathParam("annotation") UUID id) {
        Annotation annotation = annotations.required(articleId, id);
        if (!annotation.creator.equals(caller.subject()) && !caller.has(Roles.CHIEF_EDITOR)) {
            throw ProblemException.forbidden("Only its author or a chief editor deletes a note");
        }
        annotation.deleted = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
