package org.copytaster.catalog.annotation.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.query.NoteQuery;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All annotations, out and in. */
@Path("/annotations")
@Tag(name = "Annotations")
@RunOnVirtualThread
class ExchangeResource {
    static final String NDJSON = "application/x-ndjson";

    private final Export export;
    private final Import imports;

    ExchangeResource(Export export, Import imports) {
        this.export = export;
        this.imports = imports;
    }

    @GET
    @Path("export")
    @Produces(NDJSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "All annotations, or those that fit the filters, one to a line, while they are read")
    public StreamingOutput lines(@Valid @BeanParam NoteQuery query) {
        query.requireRight();
        return out -> export.lines(null, query, out);
    }

    @POST
    @Path("import")
    @Consumes(NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CHIEF_EDITOR)
    @Operation(
            summary = "Take up to 10,000 annotations in, one to a line",
            description =
                    "Those that are known by canonical or id are not taken twice. Who has written one and when is "
                            + "what it says.")
    public Imported take(@NotNull String lines) {
        return imports.lines(lines);
    }

    @POST
    @Path("import")
    @Consumes({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CHIEF_EDITOR)
    @Operation(hidden = true)
    public Imported take(@NotNull JsonNode collection) {
        return imports.collection(collection);
    }
}
