package org.copytaster.catalog.search.syndication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A page of a list as a feed.
 *
 * @param title what the list is of
 * @param self its own address
 * @param next address of the next page, or null on the last
 * @param updated of the article that changed last; the time of asking where there is none
 */
public record Feed(String title, String self, String next, Instant updated, List<Entry> entries) {

    /**
     * An article in it.
     *
     * @param link where it is to be read: its own page, or else here
     * @param summary plain text
     * @param authors never empty: who wrote it, or else where it is from
     * @param published null where it does not say
     * @param tags its keywords and the names of its subjects
     */
    public record Entry(
            UUID id,
            String link,
            String title,
            String summary,
            List<String> authors,
            String language,
            Instant published,
            Instant updated,
            List<String> tags) {

        /** The same for as long as the article is. */
        public String urn() {
            return "urn:uuid:" + id;
        }
    }
}
