package org.copytaster.catalog.annotation.protocol;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.copytaster.catalog.annotation.AnnotationDocument;

/**
 * What the Web Annotation Protocol wants to be said with every answer, also with one that is a refusal: what this is, what
 * can be done with it, and what its form depends on.
 *
 * @see <a href="https://www.w3.org/TR/annotation-protocol/">Web Annotation Protocol, 3.1 and 4.2</a>
 */
@ApplicationScoped
class ProtocolHeaders {
    static final String PROFILE = "; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private static final int BEFORE_EVERYTHING = 1_100;
    private static final CharSequence LINK = HttpHeaders.createOptimized("Link");
    private static final String UUID = "[0-9a-fA-F-]{36}";
    private static final Pattern CONTAINER = Pattern.compile("(/articles/[^/]+)?/annotations/?");
    private static final Pattern ANNOTATION = Pattern.compile("(/articles/[^/]+)?/annotations/" + UUID);

    void register(@Observes Filters filters) {
        filters.register(ProtocolHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext context) {
        String path = context.request().path();
        if (CONTAINER.matcher(path).matches()) {
            boolean page = context.request().getParam("page") != null;
            context.addHeadersEndHandler(_ -> container(context.response().headers(), page));
        } else if (ANNOTATION.matcher(path).matches()) {
            context.addHeadersEndHandler(_ -> annotation(context.response().headers()));
        }
        context.next();
    }

    private static void container(MultiMap headers, boolean page) {
        if (page) {
            headers.set(LINK, type("http://www.w3.org/ns/ldp#Resource"));
            headers.set(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        } else {
            headers.set(
                    LINK,
                    type("http://www.w3.org/ns/ldp#BasicContainer")
                            + ", <http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"");
            headers.set(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST");
            headers.set("Accept-Post", AnnotationDocument.MEDIA_TYPE + PROFILE + ", application/json");
        }
        headers.set(HttpHeaders.VARY, "Accept, Prefer");
        nameProfile(headers);
    }

    private static void annotation(MultiMap headers) {
        headers.set(LINK, type("http://www.w3.org/ns/ldp#Resource"));
        headers.set(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, PUT, PATCH, DELETE");
        headers.set(HttpHeaders.VARY, "Accept");
        headers.set("Accept-Patch", "application/merge-patch+json");
        nameProfile(headers);
    }

    private static void nameProfile(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith(AnnotationDocument.MEDIA_TYPE)) {
            headers.set(HttpHeaders.CONTENT_TYPE, AnnotationDocument.MEDIA_TYPE + PROFILE);
        }
    }

    private static String type(String iri) {
        return "<" + iri + ">; rel=\"type\"";
    }
}
