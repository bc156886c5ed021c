package org.copytaster.ui.ingest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the desk asks of ingest while somebody types; a client of its own, because its answer is not waited for as long. */
@RegisterRestClient(configKey = "ingest-preview")
@Path("/")
interface IngestPreviewApi {

    @POST
    @Path("normalize")
    @Consumes(MediaType.WILDCARD)
    Normalized normalize(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @QueryParam("source") String source,
            @QueryParam("sourceUrl") String sourceUrl,
            @QueryParam("published") String published,
            @QueryParam("externalId") String externalId,
            byte[] document);
}
