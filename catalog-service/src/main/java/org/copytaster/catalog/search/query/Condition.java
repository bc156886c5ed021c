package org.copytaster.catalog.search.query;

import java.util.List;

/** One of the things that an article must fulfil, all together. */
public sealed interface Condition {

    /** @param excluded the article must not have it */
    record Match(Field field, Term term, boolean excluded) implements Condition {}

    /** One of them is enough; there are at least two. */
    record AnyOf(List<Match> matches) implements Condition {
        public AnyOf {
            matches = List.copyOf(matches);
        }
    }
}
