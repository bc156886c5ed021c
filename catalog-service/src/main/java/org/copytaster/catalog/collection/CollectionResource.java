package org.copytaster.catalog.collection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/collections")
@Tag(name = "Collections")
@RunOnVirtualThread
class CollectionResource {
    private final Collections collections;
    private final CollectionContents contents;
    private final CollectedArticleList articles;

    CollectionResource(Collections collections, CollectionContents contents, CollectedArticleList articles) {
        this.collections = collections;
        this.contents = contents;
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "All collections, by name")
    public CollectionList list() {
        return new CollectionList(collections.all());
    }

    @GET
    @Path("{collection}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "A collection, by its id or its slug")
    public RestResponse<CollectionView> get(@PathParam("collection") String collection) {
        return shown(Status.OK, collections.view(collection));
    }

    @PUT
    @Path("{collection}")
    @RolesAllowed(Roles.CHIEF_EDITOR)
    @Operation(
            summary = "Make a collection with this slug, or change what it is called",
            description = "If-Match names the one that was seen, where it is there already: what is in it changes "
                    + "beside that tag.")
    public RestResponse<CollectionView> put(
            @PathParam("collection") String collection,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CollectionRequest said) {
        Collections.Put put = collections.put(collection, ifMatch, said);
        return shown(put.created() ? Status.CREATED : Status.OK, put.view());
    }

    @DELETE
    @Path("{collection}")
    @RolesAllowed(Roles.CHIEF_EDITOR)
    @Operation(summary = "Do away with a collection; its articles stay what they are")
    public void delete(@PathParam("collection") String collection, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        collections.delete(collection, ifMatch);
    }

    @GET
    @Path("{collection}/articles")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What is in a collection, in its order, page by page")
    public CollectedArticles articles(
            @PathParam("collection") String collection,
            @QueryParam("cursor") @Size(max = 500) @Parameter(description = "next of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "Articles on a page, 1 to 200; 50 without it") String limit) {
        return articles.page(collection, cursor, Parameters.pageSize(limit));
    }

    @PUT
    @Path("{collection}/articles/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Put an article into a collection, or move it within",
            description = "before or after names another article of the collection, at is first or last. Without any "
                    + "of them a new one goes to the end, and one that is there stays where it is.")
    public RestResponse<Void> put(
            @PathParam("collection") String collection, @PathParam("id") UUID id, @Valid Position position) {
        boolean added = contents.put(collection, id, Position.of(position));
        return RestResponse.status(added ? Status.CREATED : Status.NO_CONTENT);
    }

    @POST
    @Path("{collection}/articles")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Put several articles into a collection, one behind the other; all or none",
            description = "The place is said as for one; articles that are there already are moved to it.")
    public Added putAll(@PathParam("collection") String collection, @NotNull @Valid Several several) {
        return new Added(contents.putAll(
                collection,
                several.articles().stream().distinct().toList(),
                Position.of(new Position(several.before(), several.after(), several.at()))));
    }

    @DELETE
    @Path("{collection}/articles/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Take an article out of a collection; nothing where it is not in there")
    public void remove(@PathParam("collection") String collection, @PathParam("id") UUID id) {
        contents.remove(collection, id);
    }

    private static RestResponse<CollectionView> shown(Status status, CollectionView view) {
        return ResponseBuilder.create(status, view)
                .tag(new EntityTag(Integer.toString(view.revision())))
                .build();
    }

    record CollectionList(List<CollectionView> items) {}

    record Several(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> articles,
            UUID before,
            UUID after,
            @Pattern(regexp = "first|last") String at) {}

    /** @param added how many were not there before */
    record Added(int added) {}
}
