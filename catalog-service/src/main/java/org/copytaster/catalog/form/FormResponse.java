package org.copytaster.catalog.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.copytaster.catalog.http.BodyTag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The answer with an article in one of its forms. Its tag is a strong one of these very bytes and begins with the version, so
 * that a change can be made on what was read in any form.
 */
public final class FormResponse {
    /** An article is somebody else's words: whatever a browser makes of them runs nothing and sends nothing. */
    private static final String NOTHING_BUT_PICTURES = "default-src 'none'; img-src http: https:; sandbox";

    private FormResponse() {}

    /** 200, or 304 where the client has these bytes already. */
    public static Response of(Form form, NewsItem item, HttpHeaders headers) {
        byte[] bytes = form.writer().apply(item).getBytes(UTF_8);
        String tag = "\"" + item.version() + "-" + BodyTag.digest(bytes) + "\"";
        boolean known = BodyTag.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
        Response.ResponseBuilder response = known
                ? Response.notModified()
                : Response.ok(bytes, form.mediaType()).header("Content-Security-Policy", NOTHING_BUT_PICTURES);
        form.link().ifPresent(link -> response.header(HttpHeaders.LINK, link));
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The article's own form, which the framework writes. */
    public static Response own(RestResponse<?> answer) {
        return Response.fromResponse(answer.toResponse())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
