package org.copytaster.ingest.format.html;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A page, or more often a piece of one, that shows so little that nothing in it can be told to be running text. All it
 * shows is its text then, but for what leads elsewhere and what it says in other places too.
 */
final class ShortText {
    private static final Set<Cue> ELSEWHERE =
            EnumSet.of(Cue.NAVIGATION, Cue.COMMENTS, Cue.CONSENT, Cue.FOOTER, Cue.SHARE, Cue.HIDDEN);

    private static final int MOST_LETTERS = 2000;

    private ShortText() {}

    /** Empty where the page shows much: a page of which nothing is an article has none. */
    static List<Segment> of(PageMap page, Said said) {
        int letters = page.segments().stream().mapToInt(Segment::letters).sum();
        if (letters > MOST_LETTERS) {
            return List.of();
        }
        return page.segments().stream()
                .filter(segment -> Collections.disjoint(page.cues(segment.holder()), ELSEWHERE))
                .filter(segment -> segment.holder().closest("nav") == null)
                .filter(segment -> !said.isFurniture(segment))
                .toList();
    }
}
