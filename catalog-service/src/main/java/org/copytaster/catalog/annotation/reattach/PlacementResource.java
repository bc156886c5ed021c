package org.copytaster.catalog.annotation.reattach;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
@Tag(name = "Annotations")
@RunOnVirtualThread
class PlacementResource {
    private final Settling settling;
    private final AnnotationDocument documents;

    PlacementResource(Settling settling, AnnotationDocument documents) {
        this.settling = settling;
        this.documents = documents;
    }

    @GET
    @Path("{id}/annotations/{annotation}/placement")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Where an annotation stands, who decided that, and where it was found in each version")
    public PlacementHistory history(@PathParam("id") UUID article, @PathParam("annotation") UUID id) {
        return settling.history(article, id);
    }

    @POST
    @Path("{id}/annotations/{annotation}/placement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(
            summary =
                    "Say where an annotation stands: confirm, reattach, or keep as an orphan; If-Match names what was seen",
            description =
                    "confirm takes the place where it was found, so that it is no longer told as moved or changed; "
                            + "reattach puts it where the selector says in the current text; keep takes an orphan off the list of "
                            + "those to look at. Its target stays as it was made.")
    public RestResponse<ObjectNode> settle(
            @PathParam("id") UUID article,
            @PathParam("annotation") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlaceDecision decision) {
        Annotation annotation = settling.settle(article, id, ifMatch, decision);
        return RestResponse.ResponseBuilder.ok(documents.of(annotation))
                .tag(Integer.toString(annotation.revision()))
                .build();
    }
}
