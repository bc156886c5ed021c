package org.copytaster.catalog.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

// one class-level path for all that is below it: with /articles/{id} on another class, Quarkus REST
// answers 404 where a method is missing, not 405
@Path("/articles")
@Tag(name = "Search")
@RunOnVirtualThread
class SearchResource {
    private final ArticleSearch search;

    SearchResource(ArticleSearch search) {
        this.search = search;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "List and search articles, page by page")
    public ArticlePage find(@BeanParam @Valid ListQuery query) {
        return search.find(query);
    }
}
