package org.copytaster.catalog.comparison;

import java.util.Arrays;
import java.util.List;
import org.copytaster.catalog.content.ArticleContent;

/** A field that the source or the editors changed, as it was and as it is with each. */
public record FieldRow(ContentField field, Change change, Object before, Object now, Object ours) {

    static List<FieldRow> of(ArticleContent before, ArticleContent now, ArticleContent ours) {
        return Arrays.stream(ContentField.values())
                .map(field -> row(field, field.of(before), field.of(now), field.of(ours)))
                .filter(row -> row.change != Change.UNCHANGED)
                .toList();
    }

    private static FieldRow row(ContentField field, Object before, Object now, Object ours) {
        return new FieldRow(field, Change.of(before, now, ours, Object::equals), before, now, ours);
    }
}
