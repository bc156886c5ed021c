package org.copytaster.ui.ingest;

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

/** Ingest's API, as far as the desk uses it. */
@RegisterRestClient(configKey = "ingest")
@Path("/")
interface IngestApi {

    @POST
    @Path("articles")
    @Consumes(MediaType.WILDCARD)
    Receipt submit(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @HeaderParam("Prefer") String prefer,
            @QueryParam("source") String source,
            @QueryParam("sourceUrl") String sourceUrl,
            @QueryParam("published") String published,
            @QueryParam("externalId") String externalId,
            byte[] document);

    @GET
    @Path("receipts/{id}")
    Receipt receipt(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);
}
