package org.copytaster.catalog.article;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleSubmitted.Outcome;
import org.copytaster.catalog.form.FormResponse;
import org.copytaster.catalog.form.Forms;
import org.copytaster.catalog.form.NewsItems;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
@Tag(name = "Articles")
@RunOnVirtualThread
class ArticleResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Articles articles;
    private final NewsItems newsItems;
    private final Caller caller;

    ArticleResource(Articles articles, NewsItems newsItems, Caller caller) {
        this.articles = articles;
        this.newsItems = newsItems;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The article, in its current version or in the one asked for, in any of its forms")
    @APIResponse(
            responseCode = "200",
            description = "The article, in the form asked for",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ArticleView.class)),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.iptc.g2.newsitem+xml",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/nitf+xml", schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("version") String version,
            @QueryParam("format") @Parameter(description = Forms.FORMAT) String format,
            @Context HttpHeaders headers) {
        Integer number = Parameters.positive("version", version);
        return Forms.wanted(format, headers)
                .map(form -> FormResponse.of(form, newsItems.of(id, number), headers))
                .orElseGet(() -> FormResponse.own(VersionTag.ok(articles.view(id, number))));
    }

    @OPTIONS
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public RestResponse<Void> options(@PathParam("id") UUID id) {
        // the framework answers by itself only as long as no method below the same path does
        return RestResponse.ResponseBuilder.<Void>ok()
                .header(HttpHeaders.ALLOW, "DELETE, GET, HEAD, OPTIONS, PATCH, PUT")
                .build();
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
    @Operation(
            summary = "Edit metadata or blocks by JSON Merge Patch; If-Match names the version edited",
            description = "assignee is about the article and makes no version; note says why a version was made. "
                    + "The first edit of a new article moves it to editing. 409 while somebody else holds the lock, "
                    + "or while the article is published, withdrawn or spiked.")
    public RestResponse<ArticleView> edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode change) {
        return VersionTag.ok(articles.edit(id, ifMatch, change));
    }

    @POST
    @Path("{id}/versions/{number}/restore")
    @Tag(name = "Versions")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Say again what an earlier version said; makes a new version")
    public RestResponse<ArticleView> restore(
            @PathParam("id") UUID id,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid Reason reason) {
        int version = Parameters.positive("number", number);
        return VersionTag.ok(articles.restore(id, version, ifMatch, reason == null ? null : reason.note()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.CHIEF_EDITOR)
    @Operation(
            summary = "Put the article out of sight: 410 from then on, in no list",
            description = "Nothing is taken away; restore brings all of it back. "
                    + "409 while it is published: that is withdrawn first.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        articles.delete(id, ifMatch, caller.name());
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed(Roles.CHIEF_EDITOR)
    @Operation(summary = "Bring a deleted article back as it was")
    public RestResponse<ArticleView> undelete(@PathParam("id") UUID id) {
        return VersionTag.ok(articles.undelete(id));
    }

    /** Why something is done. */
    record Reason(@Size(max = 2_000) String note) {}
}
