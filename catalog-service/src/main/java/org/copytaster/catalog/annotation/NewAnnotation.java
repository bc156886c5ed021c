package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.problem.StorableText;

/**
 * An annotation as a client sent it, checked. What it says of id, creator and time is not believed; those come from
 * the server. All else is kept and given back.
 */
record NewAnnotation(ObjectNode document, String motivation, JsonNode target) {
    /** Larger notes are articles. */
    private static final int MAX_CHARACTERS = 100_000;

    private static final Set<String> MOTIVATIONS = Set.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");

    private static final Pattern SOURCE =
            Pattern.compile("(?:https?://[^/?#]+)?/articles/([0-9a-fA-F-]{36})(?:\\?version=([0-9]{1,9}))?");

    /** @throws ProblemException 400 or 422 naming the part that is wrong */
    static NewAnnotation of(JsonNode sent) {
        if (!(sent instanceof ObjectNode document)) {
            throw ProblemException.malformed("", "an annotation is a JSON object");
        }
        StorableText.check(document, "");
        if (document.toString().length() > MAX_CHARACTERS) {
            throw ProblemException.invalid("", "is longer than %d characters".formatted(MAX_CHARACTERS));
        }
        if (!"Annotation".equals(document.path("type").asText("Annotation"))) {
            throw ProblemException.invalid("type", "must be Annotation");
        }
        String motivation = document.path("motivation").asText("commenting");
        if (!MOTIVATIONS.contains(motivation)) {
            throw ProblemException.invalid("motivation", "must be one of the Web Annotation motivations");
        }
        JsonNode target = document.path("target");
        if (!target.isObject()) {
            throw ProblemException.invalid("target", "must be an object with source and selector");
        }
        return new NewAnnotation(document, motivation, target);
    }

    /** The version of the article that its author was looking at, where the target's source says so. */
    OptionalInt version(UUID articleId) {
        JsonNode source = target.path("source");
        if (source.isMissingNode()) {
            return OptionalInt.empty();
        }
        Matcher matcher = SOURCE.matcher(source.asText());
        if (!matcher.matches() || !matcher.group(1).equalsIgnoreCase(articleId.toString())) {
            throw ProblemException.invalid(
                    "target.source", "must be the address of this article, /articles/%s".formatted(articleId));
        }
        return Optional.ofNullable(matcher.group(2))
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
