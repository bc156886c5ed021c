package org.copytaster.catalog.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A request that cannot be done, told apart by a slug. Thrown where it is noticed, written by {@link ProblemMappers}. */
public final class ProblemException extends RuntimeException {
    private final int status;
    private final String slug;
    private final String title;
    private final transient List<Problem.Violation> violations;
    private final transient Map<String, Object> more;
    private Duration retryAfter;

    private ProblemException(
            int status,
            String slug,
            String title,
            String detail,
            List<Problem.Violation> violations,
            Map<String, Object> more) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.violations = violations;
        this.more = more;
    }

    public static ProblemException notFound(String what, Object id) {
        return new ProblemException(404, "not-found", "Not found", "There is no " + what + " " + id, null, Map.of());
    }

    public static ProblemException gone(String what, UUID id) {
        return gone(what, id, Map.of());
    }

    public static ProblemException gone(String what, UUID id, Map<String, Object> more) {
        return new ProblemException(410, "gone", "Gone", "The " + what + " " + id + " was deleted", null, more);
    }

    /** A place in the change feed that this catalog has not come to. */
    public static ProblemException cursorAhead(String cursor, String last) {
        return new ProblemException(
                410,
                "cursor-ahead",
                "Not of this catalog",
                "The feed ends at %s and never was at %s: the catalog was restored from a backup. Begin anew"
                        .formatted(last, cursor),
                null,
                Map.of("last", last));
    }

    /** What was asked for cannot be done to the thing as it is now; {@code more} says how it is. */
    public static ProblemException conflict(String slug, String title, String detail, Map<String, Object> more) {
        return new ProblemException(409, slug, title, detail, null, more);
    }

    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new Problem.Violation(field, message)));
    }

    public static ProblemException invalid(List<Problem.Violation> violations) {
        return new ProblemException(
                422, "invalid", "Invalid input", "The input was understood but breaks a rule", violations, Map.of());
    }

    public static ProblemException malformed(String field, String message) {
        return new ProblemException(
                400,
                "malformed",
                "Malformed input",
                "The request cannot be read",
                List.of(new Problem.Violation(field, message)),
                Map.of());
    }

    public static ProblemException forbidden(String detail) {
        return new ProblemException(403, "forbidden", "Not allowed", detail, null, Map.of());
    }

    public static ProblemException tooLarge(long maxBytes) {
        return new ProblemException(
                413,
                "too-large",
                "Too large",
                "The body is larger than the %d bytes that are taken".formatted(maxBytes),
                null,
                Map.of("maxBytes", maxBytes));
    }

    /** @param more what there is */
    public static ProblemException notAcceptable(Map<String, Object> more) {
        return new ProblemException(
                406, "not-acceptable", "Not acceptable", "No form of it fits the Accept header", null, more);
    }

    /** Something that comes by itself is not there yet; trying again helps. */
    public static ProblemException notReady(String slug, String detail) {
        return unavailable(slug, detail, Duration.ofSeconds(5));
    }

    public static ProblemException preconditionRequired() {
        return new ProblemException(
                428,
                "precondition-required",
                "Version missing",
                "Send If-Match with the ETag of the version that was edited, so that nobody's work is overwritten",
                null,
                Map.of());
    }

    /** @param more who made the current version, and what is new in it */
    public static ProblemException stale(int currentVersion, Map<String, Object> more) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put("currentVersion", currentVersion);
        return new ProblemException(
                412,
                "stale-version",
                "Someone was faster",
                "The current version is %d; read it and apply the change to that".formatted(currentVersion),
                null,
                members);
    }

    /** Something that we need does not answer. */
    public static ProblemException unavailable(String slug, String detail, Duration retryAfter) {
        ProblemException e = new ProblemException(503, slug, "Not now", detail, null, Map.of());
        e.retryAfter = retryAfter;
        return e;
    }

    /** When to ask again, if that is known. */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** @param policy the one that was exceeded, as the header fields name it */
    public static ProblemException tooManyRequests(long retryAfterSeconds, String policy) {
        return new ProblemException(
                429,
                "too-many-requests",
                "Too many requests",
                "More requests than one caller may make; try again in %d seconds".formatted(retryAfterSeconds),
                null,
                Map.of("violated-policies", List.of(policy)));
    }

    /** As it is told to the caller. */
    public Problem problem(String instance) {
        return new Problem("urn:copytaster:problem:" + slug, title, status, getMessage(), instance, violations, more);
    }
}
