package org.copytaster.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON answer a validator of what is in it, and leaves the body out where the client has it. That costs as much
 * as the answer, without its way: what is compared is what would have been sent, so that nothing can be forgotten. An answer
 * that has a tag of its own and is not {@link Tagged} is left to who gave it that.
 */
class ConditionalGet {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ObjectMapper json;

    ConditionalGet(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void validate(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!SAFE.contains(request.getMethod()) || response.getStatus() != 200 || !isJson(response.getMediaType())) {
            return;
        }
        String tag;
        if (response.getEntity() instanceof Tagged answer) {
            tag = '"' + answer.tagged() + (answer.toldByItsTag() ? "" : "-" + digest(response)) + '"';
        } else if (response.getHeaders().containsKey(HttpHeaders.ETAG)
                || response.getEntity() instanceof byte[]
                // what is written while it is read is known when it is over
                || response.getEntity() instanceof StreamingOutput) {
            return;
        } else {
            // weak: the same answer in its compressed coding has the same tag
            tag = "W/\"" + digest(response) + '"';
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (BodyTag.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    /** Of the body, which is written here and once. */
    private String digest(ContainerResponseContext response) throws JsonProcessingException {
        byte[] body = response.getEntity() instanceof String written
                ? written.getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(response.getEntity());
        response.setEntity(body);
        return BodyTag.digest(body);
    }
}
