package org.copytaster.ingest.intake;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.normalize.CanonicalUrl;
import org.copytaster.ingest.normalize.PublicationTime;
import org.copytaster.ingest.problem.Problem;
import org.copytaster.ingest.problem.ProblemException;
import org.copytaster.ingest.receipt.NewSubmission;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller says about a document, in query parameters or in headers of the same names. */
class SubmissionParameters {
    private static final int LONGEST = 500;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_URL = 2_000;

    @QueryParam("source")
    @Parameter(description = "Where it comes from; the caller's own name if absent")
    String source;

    @QueryParam("sourceUrl")
    @Parameter(description = "The page it was taken from")
    String sourceUrl;

    @QueryParam("externalId")
    @Parameter(description = "The source's own id of the article")
    String externalId;

    @QueryParam("published")
    @Parameter(description = "ISO 8601 day or instant, used where the document has none")
    String published;

    @HeaderParam("Idempotency-Key")
    @Parameter(description = "The same key with the same bytes and parameters gives the same receipt again")
    String idempotencyKey;

    @HeaderParam(HttpHeaders.CONTENT_ENCODING)
    @Parameter(description = "gzip, or absent")
    String contentEncoding;

    @HeaderParam(HttpHeaders.CONTENT_LOCATION)
    @Parameter(description = "The document's own address, where that is another than the one it was taken from")
    String contentLocation;

    @Context
    HttpServerRequest request;

    NewSubmission submission(byte[] bytes, Hints hints, String submitter) {
        return new NewSubmission(
                bytes,
                hints.mediaType(),
                hints.source(),
                hints.sourceUrl(),
                hints.externalId(),
                hints.published(),
                submitter,
                idempotencyKey);
    }

    /** Throws with all that is wrong at once. */
    Hints hints(Instant received, String caller) {
        List<Problem.Violation> violations = new ArrayList<>();
        String from = text("source", source, LONGEST_SOURCE, violations);
        String url = text("sourceUrl", sourceUrl, LONGEST_URL, violations);
        String external = text("externalId", externalId, LONGEST, violations);
        String day = text("published", published, LONGEST, violations);
        text("Idempotency-Key", idempotencyKey, LONGEST, violations);
        if (url != null && CanonicalUrl.of(url).isEmpty()) {
            violations.add(new Problem.Violation("sourceUrl", "must be an http or https address"));
        }
        String location = text(HttpHeaders.CONTENT_LOCATION, contentLocation, LONGEST_URL, violations);
        // a plus sign arrives as a blank where the caller forgot to escape it
        String time = day == null ? null : day.replaceFirst("(T.*) (\\d{2}:?\\d{2})$", "$1+$2");
        if (time != null && !PublicationTime.isIso(time)) {
            violations.add(new Problem.Violation("published", "must be a day or an instant as ISO 8601 writes it"));
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(Problem.malformed(violations));
        }
        return new Hints(
                mediaType(), from == null ? caller : from, ContentLocation.of(location, url), external, time, received);
    }

    private String mediaType() {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.length() > LONGEST ? null : type;
    }

    /** Query first, else the header of that name; blank is absent. */
    private String text(String name, String query, int longest, List<Problem.Violation> violations) {
        String given = query != null ? query : request.getHeader(name);
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.length() > longest) {
            violations.add(new Problem.Violation(name, "may have " + longest + " characters and no more"));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            violations.add(new Problem.Violation(name, "must not hold control characters"));
        }
        return text;
    }
}
