package org.copytaster.ingest.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every error, as RFC 9457 has it.
 *
 * @param type a URN that names the kind of problem, stable enough to switch on
 * @param detail what is wrong with this very request
 * @param violations one for each bad field; absent where no single field is to blame
 * @param more further members, such as the receipt of a quarantined document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Violation> violations,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> more) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param field the parameter or header */
    @Schema(name = "Violation")
    public record Violation(String field, String message) {}

    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem("urn:copytaster:problem:" + slug, title, status, detail, null, null, Map.of());
    }

    public static Problem malformed(List<Violation> violations) {
        return new Problem(
                "urn:copytaster:problem:malformed",
                "Malformed input",
                400,
                "A parameter or header cannot be read",
                null,
                violations,
                Map.of());
    }

    public static Problem malformed(String field, String message) {
        return malformed(List.of(new Violation(field, message)));
    }

    public static Problem unauthorized(String detail) {
        return of(401, "unauthorized", "Not signed in", detail);
    }

    public static Problem tooLarge(long maxBytes) {
        return of(413, "too-large", "Too large", "A document may have " + maxBytes + " bytes and no more")
                .with("maxBytes", maxBytes);
    }

    public static Problem unsupported(String detail) {
        return of(415, "unsupported-media-type", "Unsupported media type", detail);
    }

    public Problem with(String member, Object value) {
        return new Problem(type, title, status, detail, instance, violations, Map.of(member, value));
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, violations, more);
    }
}
