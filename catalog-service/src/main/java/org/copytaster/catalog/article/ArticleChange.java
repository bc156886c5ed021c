package org.copytaster.catalog.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.problem.StorableText;

/**
 * A merge patch as it came, taken apart: what changes the text and makes a version, and what is about the article.
 *
 * @param content the rest, for {@link ArticlePatch}
 * @param assignee absent where nothing is said of it; empty takes it away
 * @param note why, or null
 */
public record ArticleChange(ObjectNode content, Optional<String> assignee, String note) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2_000;

    /** @throws ProblemException 400 or 422 naming what is wrong */
    public static ArticleChange of(JsonNode patch) {
        if (patch == null || !patch.isObject()) {
            throw ProblemException.malformed("", "a merge patch for an article is a JSON object");
        }
        StorableText.check(patch, "");
        ObjectNode content = patch.deepCopy();
        Optional<String> assignee = content.has("assignee")
                ? Optional.of(text("assignee", content.remove("assignee"), LONGEST_NAME))
                : Optional.empty();
        String note = content.has("note") ? text("note", content.remove("note"), LONGEST_NOTE) : "";
        return new ArticleChange(content, assignee, note.isEmpty() ? null : note);
    }

    private static String text(String field, JsonNode value, int longest) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isTextual() || value.textValue().length() > longest) {
            throw ProblemException.invalid(
                    field, "must be a string of at most %d characters, or null".formatted(longest));
        }
        return value.textValue().strip();
    }
}
