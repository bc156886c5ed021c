package org.copytaster.catalog.search.index;

/** Of a list: the best, or the newest, first. */
public enum Order {
    RELEVANCE,
    PUBLISHED,
    CREATED,
    UPDATED;

    /** What it sorts by. */
    String field() {
        return switch (this) {
            case PUBLISHED -> IndexField.PUBLISHED;
            case CREATED -> IndexField.CREATED;
            case UPDATED -> IndexField.UPDATED;
            case RELEVANCE -> throw new IllegalStateException("Relevance is no field");
        };
    }
}
