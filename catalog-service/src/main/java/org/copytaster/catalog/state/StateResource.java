package org.copytaster.catalog.state;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleView;
import org.copytaster.catalog.article.VersionTag;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
@Tag(name = "States")
@RunOnVirtualThread
class StateResource {
    private final States states;

    StateResource(States states) {
        this.states = states;
    }

    @GET
    @Path("{id}/states")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Where the article is, where it may go, and how it came there, newest first")
    public StatePage list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "Changes on a page, 1 to 200; 50 without it") String limit) {
        return states.view(id, Parameters.positive("cursor", cursor), Parameters.pageSize(limit));
    }

    @POST
    @Path("{id}/state")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Move the article to another state; If-Match names the version that was looked at",
            description = "published and withdrawn need the role chief-editor. 409 where there is no such move, "
                    + "telling which there are; where somebody else holds the lock; and where questions or fact checks "
                    + "are open on an article that is to be published, listing them.")
    public RestResponse<ArticleView> move(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WantedState wanted) {
        return VersionTag.ok(states.move(id, ifMatch, wanted));
    }
}
