package org.copytaster.ingest.receipt;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.copytaster.ingest.problem.Problem;
import org.copytaster.ingest.problem.ProblemException;
import org.copytaster.ingest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/receipts")
@Tag(name = "Receipts")
@RolesAllowed(Roles.EDITOR)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ReceiptResource {
    private final Receipts receipts;
    private final Worker worker;

    ReceiptResource(Receipts receipts, Worker worker) {
        this.receipts = receipts;
        this.worker = worker;
    }

    @GET
    @Operation(summary = "Receipts, newest first")
    public ReceiptPage list(
            @QueryParam("status") @Schema(implementation = ReceiptStatus.class) String status,
            @QueryParam("source") String source,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit")
                    @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50")
                    String limit) {
        return receipts.page(ReceiptQuery.of(status, source, from, to, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What became of one submission")
    public ReceiptView get(@PathParam("id") UUID id) {
        return receipts.view(id).orElseThrow(() -> unknown(id));
    }

    /** Always as a download of nothing a browser would run: these bytes came from strangers. */
    @GET
    @Path("/{id}/payload")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The submission's bytes as received; X-Original-Content-Type says what they were said to be")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public RestResponse<byte[]> payload(@PathParam("id") UUID id) {
        Payload payload = receipts.payload(id).orElseThrow(() -> unknown(id));
        var response = RestResponse.ResponseBuilder.ok(payload.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".bin\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (payload.mediaType() != null) {
            response.header("X-Original-Content-Type", payload.mediaType());
        }
        return response.build();
    }

    @POST
    @Path("/{id}/replay")
    @ResponseStatus(202)
    @Operation(summary = "Run a finished submission again, after a fix")
    public ReceiptView replay(@PathParam("id") UUID id) {
        return switch (receipts.replay(id)) {
            case ReplayOutcome.Due(ReceiptView receipt) -> {
                worker.wake();
                yield receipt;
            }
            case ReplayOutcome.Unknown _ -> throw unknown(id);
            case ReplayOutcome.NotFinished _ ->
                throw conflict("not-finished", "It is still on its way: it cannot be replayed before it is final");
            case ReplayOutcome.Superseded(UUID by) ->
                throw conflict("superseded", "Receipt " + by + " brought a later state of the same article");
        };
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(Problem.of(404, "not-found", "Not found", "There is no receipt " + id));
    }

    private static ProblemException conflict(String slug, String detail) {
        return new ProblemException(Problem.of(409, slug, "Not now", detail));
    }
}
