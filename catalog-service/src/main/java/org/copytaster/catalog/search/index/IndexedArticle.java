package org.copytaster.catalog.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.content.ArticleContent;

/**
 * What the index knows of an article: its row and the content of its current version.
 *
 * @param notes how many there are on it; what the index counts of them is decided where this is loaded
 * @param collections ids of those it is in
 */
public record IndexedArticle(
        UUID id,
        int version,
        String state,
        String source,
        String externalId,
        String assignee,
        boolean sourceUpdate,
        int words,
        Instant published,
        Instant created,
        Instant updated,
        ArticleContent content,
        Notes notes,
        Set<String> collections) {

    /**
     * Annotations on it.
     *
     * @param motivations those that any of them has
     * @param open whether one of them waits for somebody
     */
    public record Notes(long count, List<String> motivations, boolean open) {
        public static final Notes NONE = new Notes(0, List.of(), false);
    }
}
