package org.copytaster.catalog.search.indexing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/search")
@Tag(name = "Search index")
@RunOnVirtualThread
class SearchIndexResource {
    private final Indexer indexer;
    private final IndexComparison comparison;

    SearchIndexResource(Indexer indexer, IndexComparison comparison) {
        this.indexer = indexer;
        this.comparison = comparison;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "How far the index has come, and how far its rebuilding")
    public SearchStatus status() {
        return indexer.status();
    }

    @POST
    @Path("rebuild")
    @ResponseStatus(202)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Build the index anew",
            description =
                    "The one that is there serves and follows meanwhile. While one is being built no other is begun.")
    public SearchStatus rebuild() {
        indexer.rebuild();
        return indexer.status();
    }

    @POST
    @Path("check")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Compare the index with the database",
            description = "Takes some seconds for each 100,000 articles.")
    public IndexCheck check() throws InterruptedException {
        return comparison.compare();
    }
}
