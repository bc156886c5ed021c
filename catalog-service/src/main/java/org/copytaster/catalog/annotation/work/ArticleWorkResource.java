package org.copytaster.catalog.annotation.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The same as {@link WorkResource}, at the address of an annotation on an article. */
@Path("/articles")
@Tag(name = "Annotations")
@RunOnVirtualThread
class ArticleWorkResource {
    private final NoteWork work;

    ArticleWorkResource(NoteWork work) {
        this.work = work;
    }

    @PATCH
    @Path("{id}/annotations/{annotation}")
    @Consumes({WorkResource.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Produces({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change status, assignee or mentions by JSON Merge Patch; If-Match names what was seen",
            description =
                    "Of anybody's annotation. status is open, resolved, accepted or rejected; null takes it away. "
                            + "What an annotation says is changed by PUT.")
    public RestResponse<ObjectNode> change(
            @PathParam("id") UUID article,
            @PathParam("annotation") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) JsonNode patch) {
        return work.patch(article, id, ifMatch, patch);
    }
}
