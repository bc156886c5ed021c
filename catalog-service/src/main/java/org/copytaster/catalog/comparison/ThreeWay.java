package org.copytaster.catalog.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;

/**
 * What the source said, what it says now, and what the editors made of it meanwhile.
 *
 * @param fields those that somebody changed
 * @param blocks all of them
 */
public record ThreeWay(ArticleContent now, ArticleContent ours, List<FieldRow> fields, List<BlockRow> blocks) {

    public static ThreeWay of(ArticleContent before, ArticleContent now, ArticleContent ours) {
        return new ThreeWay(
                now, ours, FieldRow.of(before, now, ours), BlockRow.of(before.blocks(), now.blocks(), ours.blocks()));
    }

    /**
     * The editors' text with these fields and rows from the source. None of them: theirs, as it is. All of them: what the
     * source says, word for word.
     */
    public ArticleContent taking(Set<ContentField> fromSource, Set<String> rowsFromSource) {
        Set<String> ourIds = ours.blocks().stream().map(Block::id).collect(Collectors.toSet());
        List<Block> body = blocks.stream()
                .map(row -> row.taking(rowsFromSource.contains(row.id()), ourIds))
                .filter(Objects::nonNull)
                .toList();
        return new ArticleContent(
                        from(ContentField.HEADLINE, fromSource).headline(),
                        from(ContentField.ALTERNATIVE_HEADLINE, fromSource).alternativeHeadline(),
                        from(ContentField.DECK, fromSource).deck(),
                        from(ContentField.BYLINES, fromSource).bylines(),
                        from(ContentField.LANGUAGE, fromSource).language(),
                        from(ContentField.PUBLISHED, fromSource).published(),
                        from(ContentField.MODIFIED, fromSource).modified(),
                        from(ContentField.CANONICAL_URL, fromSource).canonicalUrl(),
                        from(ContentField.SITE_NAME, fromSource).siteName(),
                        from(ContentField.IMAGE, fromSource).image(),
                        from(ContentField.KEYWORDS, fromSource).keywords(),
                        from(ContentField.SUBJECTS, fromSource).subjects(),
                        from(ContentField.PEOPLE, fromSource).people(),
                        from(ContentField.ORGANISATIONS, fromSource).organisations(),
                        from(ContentField.PLACES, fromSource).places(),
                        body,
                        ours.origins(),
                        ours.warnings())
                .withOrigins(origins -> {
                    fromSource.forEach(field -> origin(field.apiName(), origins));
                    if (!rowsFromSource.isEmpty()) {
                        originOfBody(body, origins);
                    }
                    return origins;
                });
    }

    private ArticleContent from(ContentField field, Set<ContentField> fromSource) {
        return fromSource.contains(field) ? now : ours;
    }

    private void originOfBody(List<Block> body, Map<String, String> origins) {
        if (isSame(body, now.blocks())) {
            origin("body", origins);
        } else if (!isSame(body, ours.blocks())) {
            origins.put("body", "editor");
        }
    }

    private void origin(String field, Map<String, String> origins) {
        origins.remove(field);
        if (now.origins().containsKey(field)) {
            origins.put(field, now.origins().get(field));
        }
    }

    private static boolean isSame(List<Block> one, List<Block> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!BlockAlignment.same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
