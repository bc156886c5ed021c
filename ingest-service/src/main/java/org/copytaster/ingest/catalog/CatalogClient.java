package org.copytaster.ingest.catalog;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/articles")
@RegisterRestClient(configKey = "catalog")
@OidcClientFilter
interface CatalogClient {

    @PUT
    @Path("/{id}")
    ArticleSubmitted submit(@PathParam("id") UUID id, ArticleSubmission article);
}
