package org.copytaster.catalog.article;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleSubmitted.Outcome;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
@Tag(name = "Articles")
@RunOnVirtualThread
class ArticleResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Articles articles;
    private final Caller caller;

    ArticleResource(Articles articles, Caller caller) {
        this.articles = articles;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The article, in its current version or in the one asked for")
    public RestResponse<ArticleView> get(@PathParam("id") UUID id, @QueryParam("version") String version) {
        // no 304 by this tag: it names the text, while counts and a waiting source update change beside it
        return ok(articles.view(id, Parameters.positive("version", version)));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ARTICLE_WRITER)
    @Operation(summary = "Submit a normalized article: creates it, adds a version, or finds nothing new")
    public RestResponse<ArticleSubmitted> submit(
            @PathParam("id") UUID id, @NotNull @Valid ArticleSubmission submission) {
        ArticleSubmitted submitted = articles.submit(id, submission, caller.name());
        return RestResponse.ResponseBuilder.create(
                        submitted.outcome() == Outcome.CREATED ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        submitted)
                .location(URI.create("/articles/" + id))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Edit metadata or blocks by JSON Merge Patch; If-Match names the version edited")
    public RestResponse<ArticleView> edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode change) {
        return ok(articles.edit(id, ifMatch, change, caller.name()));
    }

    private static RestResponse<ArticleView> ok(ArticleView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(VersionTag.of(view.version()))
                .build();
    }
}
