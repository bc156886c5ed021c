package org.copytaster.catalog.annotation.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.query.NoteQuery;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The annotations on one article. */
@Path("/articles")
@Tag(name = "Annotations")
@Produces({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@RunOnVirtualThread
class ArticleAnnotationsResource {
    private final AnnotationCalls calls;

    ArticleAnnotationsResource(AnnotationCalls calls) {
        this.calls = calls;
    }

    @GET
    @Path("{id}/annotations/")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The annotations on the article",
            description =
                    "A container of the Web Annotation Protocol, in the order of creation. Prefer says whether the "
                            + "first page comes with it, and whether that has whole annotations; page asks for one page. With "
                            + "filters it is a collection of what fits.")
    public RestResponse<String> list(@PathParam("id") UUID article, @Valid @BeanParam NoteQuery query) {
        return calls.list(article, query);
    }

    @OPTIONS
    @Path("{id}/annotations/")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public RestResponse<Void> options(@PathParam("id") UUID article) {
        return RestResponse.ok();
    }

    @POST
    @Path("{id}/annotations/")
    @Consumes({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Annotate",
            description =
                    "A Web Annotation. What its target selects in the article's text by quote, position, fragment or range gets a "
                            + "place. The target's source may name the version that was read: /articles/{id}?version=n; a "
                            + "fragment #headline or #deck names another text than the body. A selector without a source is "
                            + "one on this article. Somebody else's id goes to via.")
    public RestResponse<ObjectNode> create(
            @PathParam("id") UUID article,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) JsonNode sent) {
        return calls.create(article, sent);
    }

    @GET
    @Path("{id}/annotations/{annotation}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One annotation")
    public RestResponse<ObjectNode> get(@PathParam("id") UUID article, @PathParam("annotation") UUID id) {
        return calls.get(article, id);
    }

    @OPTIONS
    @Path("{id}/annotations/{annotation}")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public RestResponse<Void> optionsOfOne(@PathParam("id") UUID article, @PathParam("annotation") UUID id) {
        return RestResponse.ok();
    }

    @PUT
    @Path("{id}/annotations/{annotation}")
    @Consumes({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary =
                    "Say it otherwise: one's own annotation, or as chief editor anybody's; If-Match names what was seen",
            description = "With the same target it keeps its place, with another one it begins anew.")
    public RestResponse<ObjectNode> replace(
            @PathParam("id") UUID article,
            @PathParam("annotation") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) JsonNode sent) {
        return calls.replace(article, id, ifMatch, sent);
    }

    @DELETE
    @Path("{id}/annotations/{annotation}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Delete an annotation: one's own, or as chief editor anybody's",
            description = "410 from then on. If-Match, where it is there, must name what was seen.")
    public void delete(
            @PathParam("id") UUID article,
            @PathParam("annotation") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        calls.delete(article, id, ifMatch);
    }
}
