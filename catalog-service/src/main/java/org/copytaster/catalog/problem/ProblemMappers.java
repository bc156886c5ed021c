package org.copytaster.catalog.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, in one list. What the caller did is told in full; what broke inside is not. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> known(ProblemException e, HttpServerRequest request) {
        RestResponse.ResponseBuilder<Problem> response = builder(e.problem(request.path()));
        e.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return response.build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthorized(UnauthorizedException e, HttpServerRequest request) {
        return noToken(request, "This needs an access token: Authorization: Bearer …");
    }

    @ServerExceptionMapper
    RestResponse<Problem> badToken(AuthenticationFailedException e, HttpServerRequest request) {
        return noToken(request, "The access token is expired, malformed or not meant for this service");
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e, HttpServerRequest request) {
        return respond(problem(403, "forbidden", "Not allowed", "Your roles do not allow this", request, null));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e, HttpServerRequest request) {
        Set<ConstraintViolation<?>> violations = e.getConstraintViolations();
        return respond(problem(
                422,
                "invalid",
                "Invalid input",
                "The input was understood but breaks a rule",
                request,
                violations.stream()
                        .map(v -> new Problem.Violation(field(v.getPropertyPath()), v.getMessage()))
                        .sorted(java.util.Comparator.comparing(Problem.Violation::field))
                        .toList()));
    }

    // both, because the framework brings a mapper of its own for the narrower one
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    RestResponse<Problem> unreadableJson(JsonProcessingException e, HttpServerRequest request) {
        if (e.getCause() instanceof ProblemException known) {
            // thrown while the body was read, and wrapped by Jackson
            return known(known, request);
        }
        return respond(problem(
                400,
                "malformed",
                "Malformed JSON",
                "The body cannot be read as the JSON this call takes",
                request,
                List.of(new Problem.Violation(jsonPath(e), whatIsWrong(e)))));
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e, HttpServerRequest request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadableJson(json, request);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return broken(e, request);
        }
        Problem problem =
                switch (status) {
                    case 404 ->
                        problem(404, "not-found", "Not found", "There is nothing at this address", request, null);
                    case 405 ->
                        problem(
                                405,
                                "method-not-allowed",
                                "Method not allowed",
                                "Not " + request.method(),
                                request,
                                null);
                    case 406 ->
                        problem(
                                406,
                                "not-acceptable",
                                "Not acceptable",
                                "No form of it fits the Accept header",
                                request,
                                null);
                    case 413 -> ProblemException.tooLarge(BodyLimit.MAX_BYTES).problem(request.path());
                    case 415 ->
                        problem(
                                415,
                                "unsupported-media-type",
                                "Unsupported media type",
                                "This call does not take " + request.getHeader(HttpHeaders.CONTENT_TYPE),
                                request,
                                null);
                    default -> problem(status, "bad-request", "Bad request", e.getMessage(), request, null);
                };
        RestResponse.ResponseBuilder<Problem> response = builder(problem);
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response.build()
                : response.header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> noLogin(OIDCException e, HttpServerRequest request) {
        LOG.warnf("Tokens cannot be checked: %s", e.getMessage());
        Problem problem =
                problem(503, "login-unavailable", "Not now", "Tokens cannot be checked at the moment", request, null);
        return builder(problem).header(HttpHeaders.RETRY_AFTER, 5).build();
    }

    // Throwable: running out of stack on odd input is one request's problem, not the process's
    @ServerExceptionMapper
    RestResponse<Problem> broken(Throwable e, HttpServerRequest request) {
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(e, "%s %s failed, error %s", request.method(), request.path(), errorId);
        return respond(new Problem(
                "urn:copytaster:problem:internal",
                "Something broke on our side",
                500,
                "It is logged under the error id; trying again may help",
                request.path(),
                null,
                Map.of("errorId", errorId)));
    }

    private static RestResponse<Problem> noToken(HttpServerRequest request, String detail) {
        return builder(problem(401, "unauthorized", "Not signed in", detail, request, null))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Problem problem(
            int status,
            String slug,
            String title,
            String detail,
            HttpServerRequest request,
            List<Problem.Violation> violations) {
        return new Problem(
                "urn:copytaster:problem:" + slug, title, status, detail, request.path(), violations, Map.of());
    }

    private static RestResponse<Problem> respond(Problem problem) {
        return builder(problem).build();
    }

    private static RestResponse.ResponseBuilder<Problem> builder(Problem problem) {
        return RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    }

    /**
     * Without the first two steps, the Java method and parameter, and without Hibernate's names for the elements of
     * containers: callers know nothing of those.
     */
    private static String field(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> switch (node.getKind()) {
                    case METHOD, PARAMETER -> false;
                    case CONTAINER_ELEMENT -> node.isInIterable();
                    default -> true;
                })
                .map(node -> node.getKind() == ElementKind.CONTAINER_ELEMENT
                        ? "[" + Objects.requireNonNullElse(node.getIndex(), node.getKey()) + "]"
                        : node.toString())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** In words of ours: the library's own name our classes. */
    private static String whatIsWrong(JsonProcessingException e) {
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "is not one of the values known here";
        }
        if (e instanceof JsonMappingException) {
            return e.getOriginalMessage().startsWith(StorableText.REASON)
                    ? StorableText.REASON
                    : "is not of the type that is wanted here";
        }
        JsonLocation at = e.getLocation();
        return at == null
                ? "is not well-formed JSON"
                : "is not well-formed JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String jsonPath(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                        .replace(".[", "[")
                : "";
    }
}
