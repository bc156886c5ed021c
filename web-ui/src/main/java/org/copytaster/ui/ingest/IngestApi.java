package org.copytaster.ui.ingest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Ingest's API, as far as the desk uses it. */
@RegisterRestClient(configKey = "ingest")
@Path("/")
interface IngestApi {

    @POST
    @Path("articles")
    @Consumes("text/plain;charset=UTF-8")
    Response submit(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam("Prefer") String prefer,
            @QueryParam("source") String source,
            @QueryParam("sourceUrl") String sourceUrl,
            @QueryParam("published") String published,
            String document);
}
