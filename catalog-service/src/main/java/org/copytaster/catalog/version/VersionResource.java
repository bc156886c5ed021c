package org.copytaster.catalog.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.copytaster.catalog.form.FormResponse;
import org.copytaster.catalog.form.Forms;
import org.copytaster.catalog.form.NewsItems;
import org.copytaster.catalog.problem.Parameters;
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
@Tag(name = "Versions")
@RunOnVirtualThread
class VersionResource {
    /** As it is told; whether it may be used, which the other forms say, changes with the article. */
    private static final String NEVER_CHANGES = "private, max-age=31536000, immutable";

    private final ArticleVersionRepository versions;
    private final ArticlePresence articles;
    private final NewsItems newsItems;
    private final VersionComparison comparison;

    VersionResource(
            ArticleVersionRepository versions,
            ArticlePresence articles,
            NewsItems newsItems,
            VersionComparison comparison) {
        this.newsItems = newsItems;
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
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One version as it was, in any of the article's forms")
    @APIResponse(
            responseCode = "200",
            description = "The version, in the form asked for",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = VersionView.class)),
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
            @PathParam("number") String number,
            @QueryParam("format") @Parameter(description = Forms.FORMAT) String format,
            @Context HttpHeaders headers) {
        int version = Parameters.positive("number", number);
        return Forms.wanted(format, headers)
                .map(form -> FormResponse.of(form, newsItems.of(id, version), headers))
                .orElseGet(() -> FormResponse.own(RestResponse.ResponseBuilder.ok(view(id, version))
                        .header(HttpHeaders.CACHE_CONTROL, NEVER_CHANGES)
                        .build()));
    }

    private VersionView view(UUID id, int version) {
        articles.require(id);
        return VersionView.of(versions.required(id, version));
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
