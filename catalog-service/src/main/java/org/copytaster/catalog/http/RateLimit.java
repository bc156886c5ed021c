package org.copytaster.catalog.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import org.copytaster.catalog.problem.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps one caller from taking the service from all others. A caller is the subject of a token: a service, or a user,
 * whichever program acts for them. Each replica counts for itself. Health, metrics and contract are not behind this.
 *
 * <p>Header fields are those of draft-ietf-httpapi-ratelimit-headers-10.
 */
@ApplicationScoped
class RateLimit {
    private static final String POLICY = "default";
    private static final String LEFT = RateLimit.class.getName();

    /** Some megabytes. Whoever is pushed out was quiet longest, and begins with a full bucket again. */
    private static final int CALLERS = 10_000;

    private final RateLimitConfig config;
    private final SecurityIdentity identity;
    private final Map<String, TokenBucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> quietest) {
            return size() > CALLERS;
        }
    };

    RateLimit(RateLimitConfig config, SecurityIdentity identity) {
        this.config = config;
        this.identity = identity;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    void count(ContainerRequestContext request) {
        if (config.requests() == 0 || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        TokenBucket.Left left = take(token.getSubject(), System.nanoTime());
        request.setProperty(LEFT, left);
        if (!left.granted()) {
            throw ProblemException.tooManyRequests(left.untilNext(), POLICY);
        }
    }

    TokenBucket.Left take(String caller, long now) {
        TokenBucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    caller,
                    _ -> new TokenBucket(config.requests(), config.window().toNanos(), now));
        }
        return bucket.take(now);
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(LEFT) instanceof TokenBucket.Left left) {
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            "\"%s\";q=%d;w=%d"
                                    .formatted(
                                            POLICY,
                                            config.requests(),
                                            config.window().toSeconds()));
            response.getHeaders()
                    .putSingle("RateLimit", "\"%s\";r=%d;t=%d".formatted(POLICY, left.remaining(), left.untilFull()));
            if (!left.granted()) {
                response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, left.untilNext());
            }
        }
    }
}
