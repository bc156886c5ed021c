package org.copytaster.ui.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Versions, states and source updates of one article. */
@RegisterRestClient(configKey = "catalog")
@Path("/articles/{id}")
interface HistoryApi {

    @GET
    @Path("versions")
    Versions versions(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("versions/{from}/diff/{to}")
    Difference difference(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @PathParam("from") int from,
            @PathParam("to") int to);

    @POST
    @Path("versions/{number}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    Article restore(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            Reason reason);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reason(String note) {}

    @GET
    @Path("states")
    States states(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("source-update")
    SourceUpdate sourceUpdate(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @POST
    @Path("source-update")
    @Consumes(MediaType.APPLICATION_JSON)
    Article decide(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            Decision decision);

    /** @param version the source's version that was looked at */
    record Decision(Object take, int version) {}
}
