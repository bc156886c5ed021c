package org.copytaster.ui.catalog;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** Web Annotations as they go over the wire, as far as the desk reads and writes them. */
final class AnnotationDocuments {
    private AnnotationDocuments() {}

    record Collection(int total, Page first) {
        record Page(List<Annotation> items) {}
    }

    record Annotation(
            String id,
            String motivation,
            Instant created,
            Creator creator,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<Body> body,

            Target target,
            Placement placement) {
        record Creator(String id, String name) {}

        record Placement(int version, String state, Integer start, Integer end) {}
    }

    record Body(String type, String value, String format) {
        static Body plain(String text) {
            return new Body("TextualBody", text, "text/plain");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            String source,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<Selector> selector) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Selector(String type, String exact, String prefix, String suffix, Integer start, Integer end) {
        static Selector quote(String exact, String prefix, String suffix) {
            return new Selector("TextQuoteSelector", exact, prefix, suffix, null, null);
        }

        static Selector position(int start, int end) {
            return new Selector("TextPositionSelector", null, null, null, start, end);
        }
    }

    record NewAnnotation(
            @JsonProperty("@context") String context, String type, String motivation, Body body, Target target) {
        static NewAnnotation comment(String text, Target target) {
            return new NewAnnotation(
                    "http://www.w3.org/ns/anno.jsonld", "Annotation", "commenting", Body.plain(text), target);
        }
    }
}
