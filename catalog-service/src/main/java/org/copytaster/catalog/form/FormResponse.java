package org.copytaster.catalog.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The answer with an article in one of its forms. Its tag is a strong one of these very bytes and begins with the version, so
 * that a change can be made on what was read in any form.
 */
public final class FormResponse {
    /** An article is somebody else's words: whatever a browser makes of them runs nothing and sends nothing. */
    private static final String NOTHING_BUT_PICTURES = "default-src 'none'; img-src http: https:; sandbox";

    private static final int DIGEST_BYTES = 12;

    private FormResponse() {}

    /** 200, or 304 where the client has these bytes already. */
    public static Response of(Form form, NewsItem item, HttpHeaders headers) {
        byte[] bytes = form.writer().apply(item).getBytes(UTF_8);
        String tag = "\"" + item.version() + "-" + digest(bytes) + "\"";
        boolean known = isKnown(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH), tag);
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

    /** Weak comparison, as RFC 9110 (13.1.2) wants it of If-None-Match. */
    private static boolean isKnown(List<String> lines, String tag) {
        return lines != null
                && lines.stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*")
                                || known.replaceFirst("^W/", "").equals(tag));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
