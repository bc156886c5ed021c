package org.copytaster.catalog.annotation.placement;

import java.util.List;
import java.util.Optional;
import org.copytaster.catalog.difference.Doubt;
import org.copytaster.catalog.difference.Gap;
import org.copytaster.catalog.difference.TextDifference;

/**
 * Carries passages from one text to another: exactly where the text was kept, on with most of its words where it was
 * corrected, to where it went if it was moved, and otherwise nowhere. Never onto a look-alike.
 */
final class Carry {
    private final String from;
    private final String to;
    private final TwoTexts texts;
    private final List<Gap> gaps;
    private final List<Doubt> doubts;
    private final InPlace inPlace;
    private final Elsewhere elsewhere;
    private final Points points;

    Carry(String from, String to) {
        this.from = from;
        this.to = to;
        texts = new TwoTexts(from, to);
        TextDifference difference = TextDifference.between(from, to);
        gaps = difference.gaps();
        doubts = difference.doubts();
        inPlace = new InPlace(texts, difference.kept(), gaps);
        elsewhere = new Elsewhere(texts, difference.moves());
        points = new Points(texts, difference.kept(), difference.moves());
    }

    Outcome carry(Passage passage) {
        if (passage.end() > texts.before.length) {
            throw new IllegalArgumentException(passage + " lies behind the end of the text");
        }
        double runnerUp = doubtful(passage);
        if (runnerUp > 0) {
            return new Outcome.Orphaned(1, runnerUp);
        }
        if (passage.length() == 0) {
            return inPlace.isDoubtful(passage.start()) ? new Outcome.Orphaned(1, 1) : points.carry(passage.start());
        }
        return inPlace.carry(passage).orElseGet(() -> elsewhere.carry(passage));
    }

    /** From another text to the same one. */
    Carry comingFrom(String other) {
        return new Carry(other, to);
    }

    boolean putsText() {
        return gaps.stream().anyMatch(gap -> gap.put() > 0);
    }

    /**
     * A passage that had lost its place before this change, and that the change brings back: it stands in what was put
     * in, and stood nowhere just before, so that it is no copy.
     *
     * @param former carries from the text that it last stood in
     */
    Optional<Outcome> comesBack(Passage passage, Carry former) {
        if (passage.length() == 0 || from.contains(passage.in(former.from))) {
            return Optional.empty();
        }
        return switch (former.carry(passage)) {
            case Outcome.Placed(Passage at, boolean changed, double similarity) ->
                similarity >= Elsewhere.FOUND_AGAIN && wasPut(at)
                        ? Optional.of(new Outcome.Moved(at, changed, similarity, 0))
                        : Optional.empty();
            case Outcome.Moved moved -> wasPut(moved.at()) ? Optional.of(moved) : Optional.empty();
            case Outcome.Orphaned _ -> Optional.empty();
        };
    }

    private boolean wasPut(Passage at) {
        int i = Ascending.firstAtOrAfter(gaps, Gap::afterEnd, at.end());
        return i < gaps.size() && gaps.get(i).after() <= at.start();
    }

    /** The similarity of what the passage may be taken for, or 0 if most of it is beyond doubt. */
    private double doubtful(Passage passage) {
        int covered = 0;
        double runnerUp = 0;
        for (int i = Ascending.firstAtOrAfter(doubts, Doubt::end, passage.start() + 1); i < doubts.size(); i++) {
            Doubt doubt = doubts.get(i);
            if (doubt.start() >= passage.end()) {
                break;
            }
            covered += Math.min(doubt.end(), passage.end()) - Math.max(doubt.start(), passage.start());
            runnerUp = Math.max(runnerUp, doubt.runnerUp());
        }
        return 2 * covered > passage.length() ? runnerUp : 0;
    }
}
