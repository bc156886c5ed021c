package org.copytaster.catalog.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.copytaster.catalog.content.ArticleContent;

/** What about an article changed. */
public enum ChangeKind {
    /** It is there from now on: new, or brought back. */
    CREATED,
    /** Its blocks. */
    BODY,
    /** All else that is said of it: fields of the content, the assignee, an update of the source that waits. */
    METADATA,
    STATE,
    /** A note on it, or the place of one. */
    ANNOTATION,
    /** It is out of sight. */
    DELETED;

    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is different between two contents; empty where they are equal. */
    public static Set<ChangeKind> between(ArticleContent before, ArticleContent after) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (!before.blocks().equals(after.blocks())) {
            kinds.add(BODY);
        }
        if (!before.equals(after.withBlocks(before.blocks()))) {
            kinds.add(METADATA);
        }
        return kinds;
    }
}
