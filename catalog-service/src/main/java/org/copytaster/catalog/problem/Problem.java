package org.copytaster.catalog.problem;

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
 * @param more further members, such as the current version of a stale edit
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

    /** @param field path of the value in the request, empty for the whole of it */
    @Schema(name = "Violation")
    public record Violation(String field, String message) {}
}
