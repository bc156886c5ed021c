package org.copytaster.catalog.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles")
@Tag(name = "Versions")
@RunOnVirtualThread
class VersionResource {
    private final ArticleVersionRepository versions;

    VersionResource(ArticleVersionRepository versions) {
        this.versions = versions;
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "The article's history, newest first")
    public List<VersionListItem> list(@PathParam("id") UUID id) {
        List<VersionListItem> history = versions.list(id);
        if (history.isEmpty()) {
            throw ProblemException.notFound("article", id);
        }
        return history;
    }

    @GET
    @Path("{id}/versions/{number}")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "One version as it was")
    public VersionView get(@PathParam("id") UUID id, @PathParam("number") String number) {
        return VersionView.of(versions.required(id, Parameters.positive("number", number)));
    }
}
