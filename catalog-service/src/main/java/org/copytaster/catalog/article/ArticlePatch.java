package org.copytaster.catalog.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.problem.Problem.Violation;
import org.copytaster.catalog.problem.ProblemException;

/** Applies a JSON Merge Patch (RFC 7396) to an article's content; each field it changes then has the origin {@code editor}. */
@ApplicationScoped
public class ArticlePatch {
    private static final Set<String> EDITABLE = Set.of(
            "headline",
            "alternativeHeadline",
            "deck",
            "bylines",
            "language",
            "published",
            "canonicalUrl",
            "siteName",
            "image",
            "keywords",
            "subjects",
            "people",
            "organisations",
            "places",
            "blocks");

    private final ObjectMapper json;
    private final Validator validator;

    ArticlePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws ProblemException 400 or 422 naming the fields that cannot be changed so */
    public ArticleContent apply(ObjectNode patch, ArticleContent content) {
        requireEditable(patch);
        ArticleContent edited = validated(merge(json.valueToTree(content), patch));
        return edited.withOrigins(origins -> {
            JsonNode before = json.valueToTree(content);
            JsonNode after = json.valueToTree(edited);
            EDITABLE.stream()
                    .filter(field -> !before.path(field).equals(after.path(field)))
                    .forEach(field -> origins.put(field.equals("blocks") ? "body" : field, "editor"));
            return origins;
        });
    }

    /** @throws ProblemException 422 naming the fields that no patch changes, whatever it says of them */
    public static void requireEditable(ObjectNode patch) {
        List<Violation> unknown = patch.properties().stream()
                .map(java.util.Map.Entry::getKey)
                .filter(field -> !EDITABLE.contains(field))
                .sorted()
                .map(field -> new Violation(field, "cannot be edited"))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
    }

    private ArticleContent validated(JsonNode merged) {
        ArticleSubmission submission;
        try {
            // The same rules as for what comes in; the source itself is not content and stays as it is.
            submission = json.treeToValue(((ObjectNode) merged).put("source", "unchanged"), ArticleSubmission.class);
        } catch (JsonProcessingException e) {
            throw new jakarta.ws.rs.BadRequestException(e);
        }
        List<Violation> violations = validator.validate(submission).stream()
                .map(v -> new Violation(v.getPropertyPath().toString(), v.getMessage()))
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return submission.content();
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target : ((ObjectNode) patch.deepCopy()).removeAll();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
