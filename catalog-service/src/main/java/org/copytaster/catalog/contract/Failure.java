package org.copytaster.catalog.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** How requests fail, and which of them can fail so. */
enum Failure {
    MALFORMED(400, "malformed", "Malformed JSON", "The body cannot be read as the JSON this call takes"),
    UNAUTHORIZED(401, "unauthorized", "Not signed in", "This needs an access token: Authorization: Bearer …"),
    FORBIDDEN(403, "forbidden", "Not allowed", "Your roles do not allow this"),
    NOT_FOUND(404, "not-found", "Not found", "There is no article 5f0c1d5e-2b57-5f4e-9f0a-6f8f3a7d1c11"),
    NOT_ACCEPTABLE(406, "not-acceptable", "Not acceptable", "No form of it fits the Accept header"),
    CONFLICT(409, "locked", "Somebody edits it", "Ed Editor edits it until 07:17; it can be taken over"),
    GONE(410, "gone", "Gone", "The article 5f0c1d5e-2b57-5f4e-9f0a-6f8f3a7d1c11 was deleted"),
    STALE(412, "stale-version", "Someone was faster", "The current version is 4; read it and apply the change to that"),
    TOO_LARGE(413, "too-large", "Too large", "The body is larger than the 10485760 bytes that are taken"),
    UNSUPPORTED(415, "unsupported-media-type", "Unsupported media type", "This call does not take text/plain"),
    INVALID(422, "invalid", "Invalid input", "The input was understood but breaks a rule"),
    NO_VERSION(
            428,
            "precondition-required",
            "Version missing",
            "Send If-Match with the ETag of the version that was edited, so that nobody's work is overwritten"),
    TOO_MANY(
            429,
            "too-many-requests",
            "Too many requests",
            "More requests than one caller may make; try again in 2 seconds");

    /** Of an article as a whole, and of what can be done once only. */
    private static final Pattern MAY_CONFLICT = Pattern.compile(
            "(PATCH|DELETE) /articles/\\{id}|PUT /articles/\\{id}/lock|POST /articles/\\{id}/(state|source-update)"
                    + "|POST /articles/\\{id}/versions/\\{number}/restore|POST /webhooks(/.*/replay)?|.* /collections.*");

    private static final Pattern MAY_BE_GONE =
            Pattern.compile(".* /articles/\\{id}.*|GET /changes|POST /webhooks|POST /webhooks/\\{id}/replay");

    final int status;
    private final String slug;
    private final String title;
    private final String detail;

    Failure(int status, String slug, String title, String detail) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    String title() {
        return title;
    }

    /** Among the description's components: the constant's name in camel case. */
    String component() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    Map<String, Object> example() {
        Map<String, Object> problem = new TreeMap<>(Map.of(
                "type", "urn:copytaster:problem:" + slug,
                "title", title,
                "status", status,
                "detail", detail,
                "instance", "/articles"));
        if (this == INVALID) {
            problem.put("violations", List.of(Map.of("field", "limit", "message", "must be from 1 to 200")));
        }
        return problem;
    }

    boolean canHappenTo(String path, HttpMethod method, Operation operation) {
        String call = method + " " + path;
        boolean takesBody = operation.getRequestBody() != null;
        return switch (this) {
            case UNAUTHORIZED, FORBIDDEN, TOO_MANY, NOT_ACCEPTABLE -> true;
            case NOT_FOUND -> path.contains("{");
            case MALFORMED, TOO_LARGE, UNSUPPORTED -> takesBody;
            case INVALID -> takesBody || hasParameter(operation, Parameter.In.QUERY);
            case STALE, NO_VERSION -> hasIfMatch(operation);
            case CONFLICT -> MAY_CONFLICT.matcher(call).matches();
            case GONE -> MAY_BE_GONE.matcher(call).matches();
        };
    }

    private static boolean hasIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> p.getIn() == Parameter.In.HEADER && "If-Match".equals(p.getName()));
    }

    private static boolean hasParameter(Operation operation, Parameter.In in) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> p.getIn() == in);
    }
}
