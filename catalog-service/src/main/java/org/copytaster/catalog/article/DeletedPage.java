package org.copytaster.catalog.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;

/**
 * One page of what was deleted, the latest first.
 *
 * @param next cursor of the next page, or null on the last
 */
record DeletedPage(List<Item> items, String next) {

    /** @param by who deleted it */
    record Item(UUID id, int version, ArticleState state, String source, String headline, Instant deleted, String by) {}

    /** The last one of a page: when it was deleted, and which of those deleted in that moment. */
    record Key(Instant deleted, UUID id) {
        private static final String BETWEEN = "_";

        private static Key decoded(String cursor) {
            String[] parts = cursor.split(BETWEEN, 2);
            Key key = new Key(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            if (!YearsOneTo9999.Range.contains(key.deleted)) {
                throw new DateTimeException("out of the years that the database knows");
            }
            return key;
        }

        private String encoded() {
            return deleted + BETWEEN + id;
        }
    }

    /**
     * @param cursor null for the first page
     * @throws ProblemException 422 where it is none of ours
     */
    static Key behind(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return Key.decoded(cursor);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw ProblemException.invalid("cursor", "is not one that this list gave out");
        }
    }

    /** @param found one more than are shown, where there are more */
    static DeletedPage of(List<Article> found, int size) {
        List<Article> shown = found.size() > size ? found.subList(0, size) : found;
        return new DeletedPage(
                shown.stream().map(DeletedPage::item).toList(),
                found.size() > size ? new Key(shown.getLast().deleted, shown.getLast().id).encoded() : null);
    }

    private static Item item(Article article) {
        return new Item(
                article.id,
                article.currentVersion,
                article.state,
                article.source,
                article.headline,
                article.deleted,
                article.deletedBy);
    }
}
