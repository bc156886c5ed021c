package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.copytaster.catalog.problem.ProblemException;

/**
 * The selectors of one target that speak about text.
 *
 * <p>They are alternatives for the same passage: the quote says what, the position says where. Where both are given, the
 * text at the position must be the quoted one; prefix and suffix are then not needed and not looked at. A quote alone that
 * occurs more than once is told apart by prefix and suffix, and refused where those leave a doubt.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model, 4.2</a>
 */
record TextSelectors(Optional<Quote> quote, Optional<Passage> position) {

    record Quote(String exact, String prefix, String suffix) {
        /** Whether the context fits an occurrence of the exact text. */
        boolean fits(String text, int at) {
            return text.startsWith(prefix, at - prefix.length()) && text.startsWith(suffix, at + exact.length());
        }
    }

    /** @throws ProblemException 422 where no selector here can name a passage of a text */
    static TextSelectors of(JsonNode target) {
        JsonNode selector = target.path("selector");
        List<JsonNode> selectors = selector.isArray()
                ? StreamSupport.stream(selector.spliterator(), false).toList()
                : List.of(selector);
        TextSelectors found = new TextSelectors(
                ofType(selectors, "TextQuoteSelector").map(TextSelectors::quote),
                ofType(selectors, "TextPositionSelector").map(TextSelectors::position));
        if (found.quote.isEmpty() && found.position.isEmpty()) {
            throw ProblemException.invalid(
                    "target.selector", "needs a TextQuoteSelector, a TextPositionSelector, or both");
        }
        return found;
    }

    /** @throws ProblemException 422 where the text has no such passage, or more than one */
    Passage resolve(String text) {
        if (position.isPresent()) {
            Passage passage = position.get();
            if (!passage.fitsIn(text)) {
                throw ProblemException.invalid("target.selector.end", "lies behind the end of the text");
            }
            if (quote.isPresent() && !passage.in(text).equals(quote.get().exact())) {
                throw ProblemException.invalid(
                        "target.selector", "position and quote do not agree: the text there is another one");
            }
            return passage;
        }
        return find(quote.orElseThrow(), text);
    }

    private static Passage find(Quote quote, String text) {
        List<Integer> hits = new ArrayList<>();
        // the second hit is enough to refuse
        for (int at = text.indexOf(quote.exact());
                at >= 0 && hits.size() < 2;
                at = text.indexOf(quote.exact(), at + 1)) {
            if (quote.fits(text, at)) {
                hits.add(at);
            }
        }
        if (hits.size() != 1) {
            throw ProblemException.invalid(
                    "target.selector.exact",
                    hits.isEmpty()
                            ? "does not occur in the text with this prefix and suffix"
                            : "occurs more than once; add prefix, suffix or a TextPositionSelector");
        }
        int start = text.codePointCount(0, hits.getFirst());
        return new Passage(
                start, start + quote.exact().codePointCount(0, quote.exact().length()));
    }

    private static Optional<JsonNode> ofType(List<JsonNode> selectors, String type) {
        return selectors.stream()
                .filter(selector -> type.equals(selector.path("type").textValue()))
                .findFirst();
    }

    private static Quote quote(JsonNode selector) {
        String exact = selector.path("exact").textValue();
        if (exact == null || exact.isEmpty()) {
            throw ProblemException.invalid("target.selector.exact", "must be the quoted text");
        }
        return new Quote(
                exact,
                selector.path("prefix").asText(""),
                selector.path("suffix").asText(""));
    }

    private static Passage position(JsonNode selector) {
        JsonNode start = selector.path("start");
        JsonNode end = selector.path("end");
        if (!start.canConvertToInt() || !end.canConvertToInt() || !start.isInt() || !end.isInt()) {
            throw ProblemException.invalid("target.selector.start", "start and end must be whole numbers");
        }
        if (start.intValue() < 0 || end.intValue() < start.intValue()) {
            throw ProblemException.invalid("target.selector.end", "must not lie before start, and start not below 0");
        }
        return new Passage(start.intValue(), end.intValue());
    }
}
