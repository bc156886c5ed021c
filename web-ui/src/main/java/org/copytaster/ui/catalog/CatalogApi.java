package org.copytaster.ui.catalog;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The catalog's API, as far as the desk uses it. */
@RegisterRestClient(configKey = "catalog")
@Path("/articles")
interface CatalogApi {

    @GET
    ArticlePage list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("q") String q,
            @QueryParam("prefix") boolean lastWordMayGoOn,
            @QueryParam("state") String state,
            @QueryParam("facets") String facets,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    Article article(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @POST
    @Path("{id}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    Article move(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            WantedState wanted);

    record WantedState(String from, String to) {}

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    Article assign(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            Assignment assignment);

    record Assignment(String assignee) {}

    @PUT
    @Path("{id}/lock")
    @Consumes(MediaType.APPLICATION_JSON)
    Lock lock(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @QueryParam("takeover") boolean takeover,
            LockRequest request);

    /** Nothing is written yet. */
    record LockRequest() {}

    @DELETE
    @Path("{id}/lock")
    void unlock(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @GET
    @Path("deleted")
    DeletedArticles deleted(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @DELETE
    @Path("{id}")
    void delete(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version);

    @POST
    @Path("{id}/restore")
    Article bringBack(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @GET
    @Path("{id}/annotations/")
    AnnotationDocuments.Collection annotations(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @QueryParam("limit") int limit);

    @GET
    @Path("{id}/annotations/")
    AnnotationDocuments.Page annotations(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @QueryParam("limit") int limit,
            @QueryParam("page") int page);

    @POST
    @Path("{id}/annotations/")
    @Consumes(MediaType.APPLICATION_JSON)
    AnnotationDocuments.Annotation annotate(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            AnnotationDocuments.NewAnnotation annotation);

    @DELETE
    @Path("{id}/annotations/{annotation}")
    void deleteAnnotation(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @PathParam("annotation") String annotation);
}
