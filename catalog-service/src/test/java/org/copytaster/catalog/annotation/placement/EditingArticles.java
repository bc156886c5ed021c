package org.copytaster.catalog.annotation.placement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.copytaster.catalog.annotation.placement.EditScript.Edit;
import org.copytaster.catalog.annotation.placement.EditScript.Sign;
import org.copytaster.catalog.annotation.placement.EditScript.Span;

/** Many edits of many articles, each carried, and what is right counted from the script of the edit. */
final class EditingArticles {
    private static final int PASSAGES = 12;

    /** What the script says must become of a passage. */
    enum Truth {
        UNTOUCHED,
        MOVED_WHOLE,
        DELETED,
        CHANGED
    }

    static final class Count {
        int all;
        int right;
        int orphaned;
        int wrong;

        double share() {
            return all == 0 ? 1 : (double) right / all;
        }

        @Override
        public String toString() {
            return "%d of %d right (%.3f %%), %d orphaned, %d wrong"
                    .formatted(right, all, 100 * share(), orphaned, wrong);
        }
    }

    final Map<Truth, Count> counts = new EnumMap<>(Truth.class);
    final List<String> wrong = new ArrayList<>();
    private final List<String> articles;

    EditingArticles(List<String> articles) {
        this.articles = articles;
        for (Truth truth : Truth.values()) {
            counts.put(truth, new Count());
        }
    }

    EditingArticles run(long firstSeed, int edits) {
        for (long seed = firstSeed; seed < firstSeed + edits; seed++) {
            edit(seed);
        }
        return this;
    }

    private void edit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = articles.get(random.nextInt(articles.size()));
        String other = text;
        while (other.equals(text)) {
            other = articles.get(random.nextInt(articles.size()));
        }
        List<Passage> passages = passages(text, random);
        EditScript script = new EditScript(text, other, random);
        List<Edit> edits = new ArrayList<>();
        for (int i = random.nextInt(10) < 7 ? 1 : 3; i > 0; i--) {
            Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
            edits.add(edit);
            script.apply(edit, passages.getFirst());
        }
        Edited edited = new Edited(seed, edits, text, script.text(), script.signs);
        Carry carry = new Carry(text, edited.after);
        for (Passage passage : passages) {
            judge(edited, passage, carry.carry(passage));
        }
    }

    private static List<Passage> passages(String text, SplittableRandom random) {
        List<Span> words = EditScript.words(text);
        List<Span> sentences = EditScript.sentences(text);
        List<Span> blocks = EditScript.blocks(text);
        List<Passage> passages = new ArrayList<>();
        while (passages.size() < PASSAGES) {
            int kind = random.nextInt(10);
            if (kind < 2) {
                passages.add(some(words, 1, random));
            } else if (kind < 5) {
                passages.add(some(words, 2 + random.nextInt(6), random));
            } else if (kind < 8) {
                passages.add(some(sentences, 1, random));
            } else if (kind < 9) {
                passages.add(some(sentences, 2 + random.nextInt(3), random));
            } else {
                passages.add(some(blocks, 1 + random.nextInt(2), random));
            }
        }
        return passages;
    }

    private static Passage some(List<Span> parts, int count, SplittableRandom random) {
        int first = random.nextInt(parts.size());
        int last = Math.min(parts.size() - 1, first + count - 1);
        return new Passage(parts.get(first).from(), parts.get(last).to());
    }

    private void judge(Edited edited, Passage passage, Outcome outcome) {
        Fate fate = edited.fate(passage);
        Count count = counts.get(fate.truth);
        count.all++;
        Passage at =
                switch (outcome) {
                    case Outcome.Placed placed -> placed.at();
                    case Outcome.Moved moved -> moved.at();
                    case Outcome.Orphaned _ -> null;
                };
        if (at == null) {
            count.orphaned++;
            count.right += fate.truth == Truth.DELETED || fate.truth == Truth.CHANGED ? 1 : 0;
        } else if (edited.isRight(at, passage, fate)) {
            count.right++;
        } else {
            count.wrong++;
            wrong.add("seed %d %s %s: “%s” → “%s” %s"
                    .formatted(
                            edited.seed,
                            edited.edits,
                            fate.truth,
                            brief(passage.in(edited.before)),
                            brief(at.in(edited.after)),
                            outcome));
        }
    }

    private static String brief(String text) {
        return text.length() < 100 ? text : text.substring(0, 40) + " … " + text.substring(text.length() - 40);
    }

    /** @param at where all of it is now, if it is together */
    private record Fate(Truth truth, Passage at, int left) {}

    private record Edited(long seed, List<Edit> edits, String before, String after, List<Sign> signs) {

        Fate fate(Passage passage) {
            int first = -1;
            int last = -1;
            int left = 0;
            int replaced = 0;
            boolean together = true;
            for (int i = 0; i < signs.size(); i++) {
                Sign sign = signs.get(i);
                if (in(passage, sign.origin())) {
                    together &= sign.origin() - passage.start() == left && (last < 0 || last == i - 1);
                    first = first < 0 ? i : first;
                    last = i;
                    left++;
                } else if (in(passage, sign.insteadOf())) {
                    replaced++;
                }
            }
            if (left == passage.length() && together) {
                Passage at = new Passage(first, last + 1);
                return new Fate(isMoved(at) ? Truth.MOVED_WHOLE : Truth.UNTOUCHED, at, left);
            }
            return new Fate(left + replaced == 0 ? Truth.DELETED : Truth.CHANGED, null, left);
        }

        private boolean isMoved(Passage at) {
            return signs.subList(at.start(), at.end()).stream().allMatch(Sign::moved);
        }

        boolean isRight(Passage at, Passage passage, Fate fate) {
            return switch (fate.truth) {
                case UNTOUCHED ->
                    at.equals(fate.at)
                            || isWithSlip(at, passage, fate)
                            || isSaidTwice(at, passage)
                            || edits.size() > 1 && isCopy(at, passage);
                case MOVED_WHOLE -> at.equals(fate.at) || isSameToReaders(at, passage);
                // where it was copied before it was deleted, it was moved
                case DELETED -> isCopy(at, passage) || edits.size() > 1 && isSaidTwice(at, passage);
                case CHANGED -> holds(at, passage, fate.left) || at.in(after).equals(passage.in(before));
            };
        }

        /** A letter that was put in before an equal one may be either. */
        private boolean isWithSlip(Passage at, Passage passage, Fate fate) {
            return at.start() <= fate.at.start()
                    && fate.at.end() <= at.end()
                    && signs.subList(at.start(), at.end()).stream()
                            .allMatch(sign -> in(passage, sign.origin()) || in(passage, sign.insteadOf()));
        }

        /**
         * If a passage was copied, or said twice from the start, and one of the two was then moved or edited, nothing in
         * the texts says which of them it was.
         */
        private boolean isSameToReaders(Passage at, Passage passage) {
            return isCopy(at, passage) || isSaidTwice(at, passage);
        }

        private boolean isSaidTwice(Passage at, Passage passage) {
            if (!at.in(after).equals(passage.in(before))) {
                return false;
            }
            for (Span sentence : EditScript.sentences(before)) {
                if (sentence.from() < passage.end() && passage.start() < sentence.to()) {
                    // a heading and the sentence below it may come as one
                    for (String words : new Passage(sentence.from(), sentence.to())
                            .in(before)
                            .split("\n+")) {
                        if (words.length() > 40 && before.indexOf(words) != before.lastIndexOf(words)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private boolean isCopy(Passage at, Passage passage) {
            List<Sign> held = signs.subList(at.start(), at.end());
            return 2 * held.stream().filter(sign -> in(passage, sign.copyOf())).count() >= held.size();
        }

        /** Nearly half of what is left of it, or of what it became; blanks may make it less. */
        private boolean holds(Passage at, Passage passage, int left) {
            int held = 0;
            for (Sign sign : signs.subList(at.start(), at.end())) {
                held += in(passage, sign.origin()) || in(passage, sign.insteadOf()) || in(passage, sign.copyOf())
                        ? 1
                        : 0;
            }
            return held > 0 && 5 * held >= 2 * left;
        }

        private static boolean in(Passage passage, int offset) {
            return offset >= passage.start() && offset < passage.end();
        }
    }
}
