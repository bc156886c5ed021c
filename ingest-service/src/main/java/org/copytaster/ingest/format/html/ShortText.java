package org.copytaster.ingest.format.html;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A page, or more often a piece of one, that shows so little that nothing in it can be told to be running text, or that
 * has nothing beside its text. All it shows is its text then, but for what leads elsewhere and what it says in other
 * places too.
 */
final class ShortText {
    private static final Set<Cue> ELSEWHERE =
            EnumSet.of(Cue.NAVIGATION, Cue.COMMENTS, Cue.CONSENT, Cue.FOOTER, Cue.SHARE, Cue.HIDDEN);

    /** A page that marks these is made from a template, and is more than its text. */
    private static final Set<Cue> ABOUT_IT = EnumSet.of(Cue.AUTHOR, Cue.DATE, Cue.DECK, Cue.TAGS, Cue.CREDIT);

    private static final int MOST_LETTERS = 2000;
    private static final int FEW_LETTERS = 600;
    private static final double FEW_LINKS = 0.2;
    private static final double ALL_LINK = 0.9;

    private ShortText() {}

    /** Whether it shows little, and no part of that is named after what is around a text, or leads elsewhere. */
    static boolean isBare(PageMap page) {
        int letters = 0;
        int linked = 0;
        for (Segment segment : page.segments()) {
            letters += segment.letters();
            linked += segment.linked();
        }
        return letters <= FEW_LETTERS
                && linked <= letters * FEW_LINKS
                && ELSEWHERE.stream().allMatch(cue -> page.called(cue).isEmpty())
                && ABOUT_IT.stream().allMatch(cue -> page.called(cue).isEmpty());
    }

    /** What a bare page shows, without the links at its beginning and end: however few, they are its menu. */
    static List<Segment> ofBare(PageMap page, Said said) {
        List<Segment> all = of(page, said);
        int first = 0;
        while (first < all.size() && isLink(all.get(first))) {
            first++;
        }
        int end = all.size();
        while (end > first && isLink(all.get(end - 1))) {
            end--;
        }
        return first < end ? all.subList(first, end) : all;
    }

    private static boolean isLink(Segment segment) {
        return segment.linkShare() >= ALL_LINK;
    }

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
