package org.copytaster.ingest.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.Normalizer;
import org.copytaster.ingest.problem.Problem;
import org.copytaster.ingest.problem.ProblemException;
import org.copytaster.ingest.security.Caller;
import org.copytaster.ingest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/normalize")
@Tag(name = "Intake")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class NormalizeResource {
    private final DocumentBytes bytes;
    private final Caller caller;
    private final Clock clock;
    private final Normalizer normalizer;

    NormalizeResource(DocumentBytes bytes, Caller caller, Clock clock, Normalizer normalizer) {
        this.bytes = bytes;
        this.caller = caller;
        this.clock = clock;
        this.normalizer = normalizer;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.SUBMITTER, Roles.EDITOR})
    @Operation(summary = "What a document would become; nothing is stored")
    public Normalization.Normalized normalize(@BeanParam SubmissionParameters parameters, InputStream body) {
        Hints hints = parameters.hints(clock.instant(), caller.name());
        byte[] document = bytes.read(body, parameters.contentEncoding);
        return switch (normalizer.normalize(new RawDocument(document, hints))) {
            case Normalization.Normalized normalized -> normalized;
            case Normalization.Rejected(Normalization.Reason reason, String detail) ->
                throw new ProblemException(
                        switch (reason) {
                            case UNSUPPORTED_FORMAT -> Problem.unsupported(detail);
                            case MALFORMED -> Problem.of(400, reason.code(), "Malformed document", detail);
                            case INVALID -> Problem.of(422, reason.code(), "Invalid document", detail);
                            case NO_TEXT -> Problem.of(422, reason.code(), "Not an article", detail);
                        });
        };
    }
}
