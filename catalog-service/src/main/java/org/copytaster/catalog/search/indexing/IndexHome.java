package org.copytaster.catalog.search.indexing;

import java.util.Map;
import java.util.Optional;

/** Where indexes are kept, and which of them is the one that serves. */
interface IndexHome {

    /** The one that serves; nothing where there is none yet, or only one that this version cannot read. */
    Optional<Place> serving();

    /** Room for a new one, which serves nobody until it is told to. */
    Place prepare();

    /** From now on this one serves, whatever happens. */
    void serve(Place place);

    /** Takes away what was prepared and is not the serving one. */
    void removeOthers();

    /** Whether this process writes the index: the only one always, of several that share one the first. */
    boolean isFeeder();

    /** Another process may write it from here on. */
    default void release() {}

    /** An index with its checkpoint beside it. */
    interface Place {
        String name();

        /** Of the backend, for {@link org.copytaster.catalog.search.index.ArticleIndex}. */
        Map<String, Object> settings();

        Checkpoint checkpoint();

        /** After the index was flushed, and never before. */
        void save(Checkpoint checkpoint);
    }
}
