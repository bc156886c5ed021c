package org.copytaster.catalog.annotation.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.query.NoteQuery;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
@Tag(name = "Annotations")
@RunOnVirtualThread
class ArticleExportResource {
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    private final Export export;
    private final ArticleRepository articles;

    ArticleExportResource(Export export, ArticleRepository articles) {
        this.export = export;
        this.articles = articles;
    }

    @GET
    @Path("{id}/annotations/export")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "The annotations on the article, or those that fit the filters, in one file")
    public RestResponse<StreamingOutput> file(
            @PathParam("id") UUID article,
            @Valid @BeanParam NoteQuery query,
            @QueryParam("format")
                    @Parameter(description = "jsonld (an AnnotationCollection; the default), ndjson or csv")
                    String format) {
        articles.required(article);
        query.requireRight();
        return switch (format == null ? "jsonld" : format) {
            case "jsonld" ->
                file(article, "jsonld", AnnotationDocument.MEDIA_TYPE, out -> export.collection(article, query, out));
            case "ndjson" -> file(article, "ndjson", ExchangeResource.NDJSON, out -> export.lines(article, query, out));
            case "csv" -> file(article, "csv", CSV, out -> export.csv(article, query, out));
            default -> throw ProblemException.invalid("format", "must be jsonld, ndjson or csv");
        };
    }

    private static RestResponse<StreamingOutput> file(
            UUID article, String ending, String mediaType, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"annotations-%s.%s\"".formatted(article, ending))
                .build();
    }
}
