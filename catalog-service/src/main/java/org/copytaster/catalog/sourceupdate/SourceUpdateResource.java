package org.copytaster.catalog.sourceupdate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleView;
import org.copytaster.catalog.article.VersionTag;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
@Tag(name = "Source updates")
@RunOnVirtualThread
class SourceUpdateResource {
    private final SourceUpdates updates;

    SourceUpdateResource(SourceUpdates updates) {
        this.updates = updates;
    }

    @GET
    @Path("{id}/source-update")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The source's update that waits beside the editors' text, compared in three columns",
            description = "404 where none waits. change says of each field and block who changed it: "
                    + "source, ours, agreed (both, to the same), conflict (both, to something else), unchanged.")
    public SourceUpdateView get(@PathParam("id") UUID id) {
        return updates.view(id);
    }

    @POST
    @Path("{id}/source-update")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Take the update over: all of it, none, or some fields and blocks; makes a new version",
            description =
                    "Settles the update, whatever is taken. 409 where none waits, or another one than version names.")
    public RestResponse<ArticleView> decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Decision decision) {
        return VersionTag.ok(updates.decide(id, ifMatch, decision));
    }
}
