package org.copytaster.ingest.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, in one list. What the caller did is told in full; what broke inside is not. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> known(ProblemException e, HttpServerRequest request) {
        return respond(e.problem(), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthorized(UnauthorizedException e, HttpServerRequest request) {
        return notSignedIn("This needs an access token: Authorization: Bearer …", request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> badToken(AuthenticationFailedException e, HttpServerRequest request) {
        return notSignedIn("The access token is expired, malformed or not meant for this service", request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e, HttpServerRequest request) {
        return respond(Problem.of(403, "forbidden", "Not allowed", "Your roles do not allow this"), request);
    }

    /** Whether the token is good cannot be said while Keycloak is away: that is not the caller's fault. */
    @ServerExceptionMapper
    RestResponse<Problem> noLogin(OIDCException e, HttpServerRequest request) {
        LOG.warnf("Tokens cannot be checked: %s", e.getMessage());
        return builder(
                        Problem.of(503, "login-unavailable", "Not now", "Tokens cannot be checked at the moment"),
                        request)
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e, HttpServerRequest request) {
        int status = e.getResponse().getStatus();
        Problem problem =
                switch (status) {
                    case 404 -> Problem.of(404, "not-found", "Not found", "There is nothing at this address");
                    case 405 ->
                        Problem.of(
                                405, "method-not-allowed", "Method not allowed", "Not " + request.method() + " here");
                    case 406 ->
                        Problem.of(406, "not-acceptable", "Not acceptable", "No form of it fits the Accept header");
                    case 415 ->
                        Problem.unsupported("This call does not take " + request.getHeader(HttpHeaders.CONTENT_TYPE));
                    default ->
                        status >= 500
                                ? internal(e, request)
                                : Problem.of(status, "bad-request", "Bad request", e.getMessage());
                };
        RestResponse.ResponseBuilder<Problem> response = builder(problem, request);
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response.build()
                : response.header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> broken(Exception e, HttpServerRequest request) {
        return respond(internal(e, request), request);
    }

    private static Problem internal(Exception e, HttpServerRequest request) {
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(e, "%s %s failed, error %s", request.method(), request.path(), errorId);
        return Problem.of(
                        500,
                        "internal",
                        "Something broke on our side",
                        "It is logged under the error id; trying again may help")
                .with("errorId", errorId);
    }

    private static RestResponse<Problem> notSignedIn(String detail, HttpServerRequest request) {
        return builder(Problem.unauthorized(detail), request)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static RestResponse<Problem> respond(Problem problem, HttpServerRequest request) {
        return builder(problem, request).build();
    }

    private static RestResponse.ResponseBuilder<Problem> builder(Problem problem, HttpServerRequest request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, problem.at(request.path()))
                .status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    }
}
