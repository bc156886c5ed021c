package org.copytaster.catalog.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.search.syndication.FeedFormat;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

// one class-level path for all that is below it: with /articles/{id} on another class, Quarkus REST
// answers 404 where a method is missing, not 405
@Path("/articles")
@Tag(name = "Search")
@RunOnVirtualThread
class SearchResource {
    private static final int SIMILAR = 10;
    private static final int MOST_SIMILAR = 50;

    private final ArticleSearch search;
    private final ListFeed feed;

    SearchResource(ArticleSearch search, ListFeed feed) {
        this.search = search;
        this.feed = feed;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/atom+xml", "application/rss+xml", "application/feed+json"})
    @RolesAllowed(Roles.READER)
    @Operation(summary = "List and search articles, page by page; or the same list as a feed")
    @APIResponse(
            responseCode = "200",
            description = "A page; as a feed by the parameter format or the header Accept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArticlePage.class)))
    public Response find(
            @BeanParam @Valid ListQuery query,
            @Parameter(description = "atom, rss or jsonfeed; else JSON as described here") @QueryParam("format")
                    String format,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Optional<FeedFormat> wanted = format(format, headers);
        return wanted.isEmpty()
                ? Response.ok(search.find(query), MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : Response.ok(wanted.get().write(feed.of(query, uri)))
                        .type(wanted.get().mediaType() + ";charset=UTF-8")
                        .build();
    }

    private static Optional<FeedFormat> format(String format, HttpHeaders headers) {
        if (format != null && !format.isEmpty() && !format.equals("json")) {
            return Optional.of(FeedFormat.named(format)
                    .orElseThrow(() -> ProblemException.invalid("format", "must be of json, atom, rss, jsonfeed")));
        }
        if (format != null && !format.isEmpty()) {
            return Optional.empty();
        }
        // in the order of preference; a feed only where it comes before JSON
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            for (FeedFormat known : FeedFormat.values()) {
                if (accepted.isCompatible(MediaType.valueOf(known.mediaType()))) {
                    return Optional.of(known);
                }
            }
        }
        return Optional.empty();
    }

    @GET
    @Path("{id}/similar")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Articles that are about the same, the most alike first")
    public ArticlePage similar(
            @PathParam("id") UUID id,
            @Parameter(description = "1 to 50; 10 where nothing is said") @QueryParam("limit") String limit) {
        Integer most = Parameters.positive("limit", limit);
        if (most != null && most > MOST_SIMILAR) {
            throw ProblemException.invalid("limit", "must be from 1 to " + MOST_SIMILAR);
        }
        return search.similar(id, most == null ? SIMILAR : most);
    }

    @OPTIONS
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public RestResponse<Void> options() {
        return RestResponse.ResponseBuilder.<Void>ok()
                .header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS")
                .build();
    }
}
