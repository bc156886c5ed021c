package org.copytaster.catalog.lock;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.article.ArticleChange;
import org.copytaster.catalog.article.ArticlePatch;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BlockType;
import org.copytaster.catalog.problem.ProblemException;

/**
 * A draft as a version can hold it. Its values were never checked, for who is writing has an empty headline now and then: what
 * breaks a rule is left out by name, what can be mended is mended, and the rest is kept.
 *
 * @param leftOut fields that no version can hold
 */
record SalvagedDraft(ArticleContent content, List<String> leftOut) {
    private static final int LONGEST_ID = 64;

    static SalvagedDraft of(JsonNode draft, ArticleContent madeOn, ArticlePatch patch) {
        ArticleContent content = madeOn;
        List<String> leftOut = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field :
                ArticleChange.of(draft).content().properties()) {
            JsonNode value = field.getKey().equals("blocks") ? mended(field.getValue()) : field.getValue();
            ObjectNode change = JsonNodeFactory.instance.objectNode();
            change.set(field.getKey(), value);
            try {
                content = patch.apply(change, content);
            } catch (ProblemException | WebApplicationException broken) {
                leftOut.add(field.getKey());
            }
        }
        return new SalvagedDraft(content, leftOut);
    }

    String note(String author) {
        String note = "draft of %s kept on takeover".formatted(author);
        return leftOut.isEmpty()
                ? note
                : note + ", without " + leftOut.stream().sorted().collect(joining(", "));
    }

    /** Blocks that say nothing yet are no blocks; one of no type that is known is a paragraph. */
    private static JsonNode mended(JsonNode blocks) {
        ArrayNode mended = JsonNodeFactory.instance.arrayNode();
        for (JsonNode block : blocks) {
            String text = block.path("text").asText("");
            if (text.isBlank()) {
                continue;
            }
            ObjectNode kept = mended.addObject().put("text", text);
            String id = block.path("id").asText("");
            if (!id.isEmpty() && id.length() <= LONGEST_ID) {
                kept.put("id", id);
            }
            String type = block.path("type").asText("");
            kept.put("type", BlockType.named(type).isPresent() ? type : "paragraph");
        }
        return mended;
    }
}
