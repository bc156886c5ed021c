package org.copytaster.catalog.annotation.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** All annotations, whatever they are about. */
@Path("/annotations")
@Tag(name = "Annotations")
@Produces({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@RunOnVirtualThread
class CatalogAnnotationsResource {
    private final AnnotationCalls calls;
    private final Collections collections;

    CatalogAnnotationsResource(AnnotationCalls calls, Collections collections) {
        this.calls = calls;
        this.collections = collections;
    }

    @GET
    @Path("/")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "All annotations of the catalog",
            description =
                    "A container of the Web Annotation Protocol, in the order of creation. Prefer says whether the "
                            + "first page comes with it, and whether that has whole annotations; page asks for one page. With "
                            + "filters it is a collection of what fits.")
    public RestResponse<String> list(@Valid @BeanParam NoteQuery query) {
        return calls.list(null, query);
    }

    @OPTIONS
    @Path("/")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public RestResponse<Void> options() {
        return RestResponse.ok();
    }

    @POST
    @Path("/")
    @Consumes({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Annotate anything",
            description = "A Web Annotation on an article or an annotation of this catalog, whose container it then "
                    + "belongs to as well, or on something else.")
    public RestResponse<ObjectNode> create(
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) JsonNode sent) {
        return calls.create(null, sent);
    }

    @GET
    @Path("{annotation}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One annotation")
    public RestResponse<ObjectNode> get(@PathParam("annotation") UUID id) {
        return calls.get(null, id);
    }

    @OPTIONS
    @Path("{annotation}")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public RestResponse<Void> optionsOfOne(@PathParam("annotation") UUID id) {
        return RestResponse.ok();
    }

    @PUT
    @Path("{annotation}")
    @Consumes({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary =
                    "Say it otherwise: one's own annotation, or as chief editor anybody's; If-Match names what was seen",
            description = "With the same target it keeps its place, with another one it begins anew.")
    public RestResponse<ObjectNode> replace(
            @PathParam("annotation") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) JsonNode sent) {
        return calls.replace(null, id, ifMatch, sent);
    }

    @DELETE
    @Path("{annotation}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Delete an annotation: one's own, or as chief editor anybody's",
            description = "410 from then on. If-Match, where it is there, must name what was seen.")
    public void delete(@PathParam("annotation") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        calls.delete(null, id, ifMatch);
    }

    @GET
    @Path("collections/{collection}")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "A collection from elsewhere that was sent to a container, as it was sent")
    public ObjectNode collection(@PathParam("collection") UUID id) {
        return collections.get(id);
    }
}
