package org.copytaster.catalog.annotation.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

@Path("/annotations")
@Tag(name = "Annotations")
@RunOnVirtualThread
class WorkResource {
    static final String MERGE_PATCH = "application/merge-patch+json";

    private final NoteWork work;

    WorkResource(NoteWork work) {
        this.work = work;
    }

    @PATCH
    @Path("{annotation}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Produces({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change status, assignee or mentions by JSON Merge Patch; If-Match names what was seen",
            description =
                    "Of anybody's annotation. status is open, resolved, accepted or rejected; null takes it away. "
                            + "What an annotation says is changed by PUT.")
    public RestResponse<ObjectNode> change(
            @PathParam("annotation") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) JsonNode patch) {
        return work.patch(null, id, ifMatch, patch);
    }

    @POST
    @Path("work")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change the status or the assignee of up to 500 annotations",
            description = "Each is changed for itself; the answer says of each what became of it.")
    public List<BulkResult> changeSeveral(@NotNull @Valid BulkChange change) {
        return work.change(change.annotations(), change.work());
    }
}
