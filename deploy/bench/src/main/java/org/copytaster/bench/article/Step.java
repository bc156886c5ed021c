package org.copytaster.bench.article;

import java.time.Instant;

/** One thing that happens to an article; one call of the API, one transaction. */
public sealed interface Step {
    Instant at();

    /** The source says it, first or anew. */
    record Submit(Instant at, Content content) implements Step {}

    /** An editor changes headline and deck. */
    record Edit(Instant at, String headline, String deck) implements Step {}

    record Assign(Instant at, String assignee) implements Step {}

    /** @param note why */
    record Move(Instant at, String from, String to, String note) implements Step {
        /** Whether it takes a chief editor. */
        public boolean isChiefs() {
            return to.equals("published") || to.equals("withdrawn");
        }
    }

    /**
     * A comment on a passage.
     *
     * @param start in code points of the current text, as is {@code end}
     */
    record Note(Instant at, int start, int end, String exact, String prefix, String suffix, String comment)
            implements Step {}
}
