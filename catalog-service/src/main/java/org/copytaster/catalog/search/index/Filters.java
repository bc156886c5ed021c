package org.copytaster.catalog.search.index;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What articles must be, whatever is said in them.
 *
 * @param values by field: one of these
 * @param from published at or after; null where it is no matter
 * @param before published before; null where it is no matter
 * @param open whether something on them waits for somebody; null where it is no matter
 */
public record Filters(Map<Exact, List<String>> values, Instant from, Instant before, Boolean open) {
    public static final Filters NONE = new Filters(Map.of(), null, null, null);

    /** Fields that are compared as a whole. */
    public enum Exact {
        STATE(IndexField.STATE),
        SOURCE(IndexField.SOURCE),
        LANGUAGE(IndexField.LANGUAGE),
        SUBJECT(IndexField.SUBJECT),
        KEYWORD(IndexField.KEYWORD, IndexField.KEYWORD_KEY),
        BYLINE(IndexField.BYLINE),
        ASSIGNEE(IndexField.ASSIGNEE),
        PERSON(IndexField.PERSON),
        ORGANISATION(IndexField.ORGANISATION),
        PLACE(IndexField.PLACE),
        ANNOTATED(IndexField.ANNOTATED),
        COLLECTION(IndexField.COLLECTION);

        private final String field;
        private final String compared;

        Exact(String field) {
            this(field, field);
        }

        Exact(String field, String compared) {
            this.field = field;
            this.compared = compared;
        }

        /** Where its values are counted, as they are written. */
        String field() {
            return field;
        }

        /** Where a filter looks for them. */
        String compared() {
            return compared;
        }
    }

    public Filters {
        Map<Exact, List<String>> wanted = new LinkedHashMap<>(values);
        wanted.values().removeIf(List::isEmpty);
        values = Map.copyOf(wanted);
    }
}
