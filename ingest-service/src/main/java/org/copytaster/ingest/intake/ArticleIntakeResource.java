package org.copytaster.ingest.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.catalog.Catalog;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.problem.Problem;
import org.copytaster.ingest.problem.ProblemException;
import org.copytaster.ingest.receipt.NewSubmission;
import org.copytaster.ingest.receipt.ReceiptStatus;
import org.copytaster.ingest.receipt.ReceiptView;
import org.copytaster.ingest.receipt.Waiters;
import org.copytaster.ingest.security.Caller;
import org.copytaster.ingest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
@Tag(name = "Intake")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ArticleIntakeResource {
    private final Intake intake;
    private final DocumentBytes bytes;
    private final Waiters waiters;
    private final Catalog catalog;
    private final Caller caller;
    private final IntakeConfig config;
    private final Clock clock;

    ArticleIntakeResource(
            Intake intake,
            DocumentBytes bytes,
            Waiters waiters,
            Catalog catalog,
            Caller caller,
            IntakeConfig config,
            Clock clock) {
        this.intake = intake;
        this.bytes = bytes;
        this.waiters = waiters;
        this.catalog = catalog;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.SUBMITTER, Roles.EDITOR})
    @Operation(summary = "Submit one document", description = "Any Content-Type is taken as a hint; the bytes decide.")
    @APIResponse(
            responseCode = "201",
            description = "Waited for: the article is in the catalog, at Location",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Waited for: the catalog had the same article, at Location",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Stored; the receipt is at Location",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(responseCode = "413", description = "More than 10 MiB, inflated")
    @APIResponse(responseCode = "415", description = "Certainly no article text")
    @APIResponse(
            responseCode = "422",
            description = "Waited for and quarantined, or the idempotency key was used with other bytes or parameters")
    public RestResponse<ReceiptView> submit(
            @BeanParam SubmissionParameters parameters,
            @HeaderParam("Prefer")
                    @Parameter(description = "wait=10 waits that many seconds, 30 at most, for the outcome")
                    List<String> prefer,
            InputStream body) {
        Optional<PreferWait> wait = PreferWait.of(prefer, config.longestWait());
        Hints hints = parameters.hints(clock.instant(), caller.name());
        byte[] document = bytes.read(body, parameters.contentEncoding);
        NewSubmission submission = parameters.submission(document, hints, caller.name());
        return switch (intake.take(submission)) {
            case IntakeOutcome.Stored(var id) ->
                answer(waiters.await(id, wait.map(PreferWait::time).orElse(Duration.ZERO)), wait);
            case IntakeOutcome.Unsupported(String what) ->
                throw new ProblemException(Problem.unsupported("This is " + what + "."));
            case IntakeOutcome.KeyReused _ ->
                throw new ProblemException(Problem.of(
                        422,
                        "idempotency-key-reused",
                        "Key used before",
                        "This Idempotency-Key came with other bytes or parameters before"));
        };
    }

    /** Who did not wait is told where to look, even if it happens to be done already. */
    private RestResponse<ReceiptView> answer(ReceiptView receipt, Optional<PreferWait> wait) {
        ReceiptStatus seen = wait.isPresent() ? receipt.status() : ReceiptStatus.RECEIVED;
        return switch (seen) {
            case RECEIVED, NORMALIZED -> response(202, URI.create("/receipts/" + receipt.id()), receipt, wait);
            case DELIVERED -> response(201, article(receipt), receipt, wait);
            case UNCHANGED -> response(200, article(receipt), receipt, wait);
            case QUARANTINED ->
                throw new ProblemException(Problem.of(
                                422,
                                receipt.problem().code(),
                                "Not an article",
                                receipt.problem().detail())
                        .with("receipt", receipt.id()));
        };
    }

    /** A feed has many, and its receipt lists them all; one without items has none to lead to. */
    private URI article(ReceiptView receipt) {
        return receipt.articles().isEmpty()
                ? URI.create("/receipts/" + receipt.id())
                : catalog.articleUrl(receipt.articles().getFirst().id());
    }

    private static RestResponse<ReceiptView> response(
            int status, URI location, ReceiptView receipt, Optional<PreferWait> wait) {
        var response = RestResponse.ResponseBuilder.ok(receipt).status(status).header(HttpHeaders.LOCATION, location);
        wait.ifPresent(applied -> response.header("Preference-Applied", applied.applied()));
        return response.build();
    }
}
