package org.copytaster.catalog.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles")
@Tag(name = "Versions")
@RunOnVirtualThread
class VersionResource {
    private final ArticleVersionRepository versions;
    private final ArticlePresence articles;
    private final VersionComparison comparison;

    VersionResource(ArticleVersionRepository versions, ArticlePresence articles, VersionComparison comparison) {
        this.versions = versions;
        this.articles = articles;
        this.comparison = comparison;
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "The article's history, newest first, page by page")
    public VersionPage list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "Versions on a page, 1 to 200; 50 without it") String limit) {
        articles.require(id);
        int size = Parameters.pageSize(limit);
        return VersionPage.of(versions.list(id, Parameters.positive("cursor", cursor), size + 1), size);
    }

    @GET
    @Path("{id}/versions/{number}")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "One version as it was")
    public VersionView get(@PathParam("id") UUID id, @PathParam("number") String number) {
        articles.require(id);
        return VersionView.of(versions.required(id, Parameters.positive("number", number)));
    }

    @GET
    @Path("{id}/versions/{from}/diff/{to}")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What is different between two versions, field by field and word by word",
            description = "Read left to right: what was equal or removed is the one side, what was equal or added "
                    + "the other.")
    public VersionDifference difference(
            @PathParam("id") UUID id, @PathParam("from") String from, @PathParam("to") String to) {
        return comparison.of(id, Parameters.positive("from", from), Parameters.positive("to", to));
    }
}
