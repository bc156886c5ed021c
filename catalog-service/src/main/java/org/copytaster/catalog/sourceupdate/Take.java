package org.copytaster.catalog.sourceupdate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.copytaster.catalog.comparison.BlockRow;
import org.copytaster.catalog.comparison.ContentField;
import org.copytaster.catalog.comparison.ThreeWay;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.problem.StorableText;

/** How much of a source's update becomes ours. */
sealed interface Take {
    ArticleContent of(ThreeWay update);

    /** Why the version was made, where nobody says. */
    String note(int sourceVersion);

    /** The source's version as it is. */
    record All() implements Take {
        @Override
        public ArticleContent of(ThreeWay update) {
            return update.now();
        }

        @Override
        public String note(int sourceVersion) {
            return "source's version %d taken over".formatted(sourceVersion);
        }
    }

    /** Looked at, and left. */
    record None() implements Take {
        @Override
        public ArticleContent of(ThreeWay update) {
            return update.ours();
        }

        @Override
        public String note(int sourceVersion) {
            return null;
        }
    }

    /** Some fields, and some rows by their ids. */
    record Some(Set<ContentField> fields, Set<String> blocks) implements Take {
        @Override
        public ArticleContent of(ThreeWay update) {
            Set<String> known = update.blocks().stream().map(BlockRow::id).collect(Collectors.toSet());
            blocks.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(unknown -> {
                throw ProblemException.invalid("take.blocks", "there is no row " + unknown + " in this update");
            });
            ArticleContent merged = update.taking(fields, blocks);
            if (merged.blocks().isEmpty()) {
                throw ProblemException.invalid("take.blocks", "would leave no text at all");
            }
            return merged;
        }

        @Override
        public String note(int sourceVersion) {
            return "parts of the source's version %d taken over".formatted(sourceVersion);
        }
    }

    /** @throws ProblemException 400 or 422 naming what is wrong */
    static Take of(JsonNode sent) {
        StorableText.check(sent, "take");
        if (sent.isObject()) {
            Set<ContentField> fields = EnumSet.noneOf(ContentField.class);
            strings(sent, "fields").forEach(name -> fields.add(field(name)));
            return new Some(fields, strings(sent, "blocks"));
        }
        return switch (sent.asText()) {
            case "all" -> new All();
            case "none" -> new None();
            default -> throw ProblemException.invalid("take", "must be all, none, or an object with fields and blocks");
        };
    }

    private static ContentField field(String name) {
        return ContentField.named(name)
                .orElseThrow(() -> ProblemException.invalid("take.fields", "there is no field " + name));
    }

    private static Set<String> strings(JsonNode sent, String member) {
        JsonNode list = sent.path(member);
        Set<String> strings = new HashSet<>();
        if (list.isMissingNode() || list.isNull()) {
            return strings;
        }
        for (JsonNode entry : list) {
            strings.add(entry.asText());
        }
        if (!list.isArray() || !list.valueStream().allMatch(JsonNode::isTextual)) {
            throw ProblemException.invalid("take." + member, "must be a list of strings");
        }
        return strings;
    }
}
