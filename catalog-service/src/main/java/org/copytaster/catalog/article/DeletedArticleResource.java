package org.copytaster.catalog.article;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles/deleted")
@Tag(name = "Articles")
@RunOnVirtualThread
class DeletedArticleResource {
    private final ArticleRepository articles;

    DeletedArticleResource(ArticleRepository articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Roles.CHIEF_EDITOR)
    @Transactional
    @Operation(summary = "What was deleted and can be restored, the latest first, page by page")
    public DeletedPage list(
            @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "Articles on a page, 1 to 200; 50 without it") String limit) {
        int size = Parameters.pageSize(limit);
        List<Article> found = articles.deleted(DeletedPage.behind(cursor), size + 1);
        return DeletedPage.of(found, size);
    }
}
