package org.copytaster.catalog.search.saved;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import java.util.UUID;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.search.ListedCounts;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/searches")
@Tag(name = "Saved searches")
@RolesAllowed(Roles.READER)
@RunOnVirtualThread
class SavedSearchResource {
    private final SavedSearches searches;
    private final ListedCounts counts;
    private final Caller caller;

    SavedSearchResource(SavedSearches searches, ListedCounts counts, Caller caller) {
        this.searches = searches;
        this.counts = counts;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "One's own saved searches and those that are shared, by name")
    public SearchList list(@QueryParam("counts") String withCounts) {
        boolean counted = Parameters.flag("counts", withCounts);
        return new SearchList(searches.visible().stream()
                .map(search -> SearchView.of(search, caller.subject(), counted ? counts.of(search.query) : null))
                .toList());
    }

    @POST
    @Operation(summary = "Save a search")
    public RestResponse<SearchView> add(@Valid @NotNull NewSearch wanted) {
        counts.requireValid(wanted.query());
        SearchView saved = view(searches.add(wanted));
        return RestResponse.ResponseBuilder.<SearchView>created(URI.create("/searches/" + saved.id()))
                .entity(saved)
                .tag(tag(saved))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One saved search")
    public RestResponse<SearchView> one(@PathParam("id") UUID id, @QueryParam("counts") String withCounts) {
        boolean counted = Parameters.flag("counts", withCounts);
        SavedSearch search = searches.visible(id);
        return ok(SearchView.of(search, caller.subject(), counted ? counts.of(search.query) : null));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a search of one's own")
    public RestResponse<SearchView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull NewSearch wanted) {
        counts.requireValid(wanted.query());
        return ok(view(searches.change(id, ifMatch, wanted)));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a search of one's own")
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        searches.remove(id, ifMatch);
    }

    private SearchView view(SavedSearch search) {
        return SearchView.of(search, caller.subject(), null);
    }

    private static RestResponse<SearchView> ok(SearchView search) {
        return RestResponse.ResponseBuilder.ok(search).tag(tag(search)).build();
    }

    private static EntityTag tag(SearchView search) {
        return new EntityTag(Integer.toString(search.revision()));
    }
}
