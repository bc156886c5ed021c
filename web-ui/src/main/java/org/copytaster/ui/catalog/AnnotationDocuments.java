package org.copytaster.ui.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** Web Annotations as they go over the wire, as far as the desk reads and writes them. */
final class AnnotationDocuments {
    private AnnotationDocuments() {}

    record Collection(int total, Page first) {}

    /** @param next address of the page behind it, or null */
    record Page(List<Annotation> items, String next) {}

    record Annotation(
            String id,
            Instant created,
            Creator creator,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<Body> body,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<Target> target,

            Placement placement) {

        /** Who brought it from elsewhere may have had nothing but an address of its author. */
        record Creator(String id, String name) {
            @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
            Creator {}

            @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
            static Creator at(String address) {
                return new Creator(address, address);
            }
        }

        /** @param field headline or deck; null for the body */
        record Placement(int version, String state, String field, Integer start, Integer end) {}
    }

    record Body(String type, String value, String format) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Body {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Body at(String address) {
            return new Body(null, address, null);
        }

        static Body plain(String text) {
            return new Body("TextualBody", text, "text/plain");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            String source,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<Selector> selector) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Target {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Target at(String address) {
            return new Target(address, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Selector(String type, String exact, String prefix, String suffix, Integer start, Integer end) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Selector {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Selector at(String address) {
            return new Selector("", null, null, null, null, null);
        }

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
