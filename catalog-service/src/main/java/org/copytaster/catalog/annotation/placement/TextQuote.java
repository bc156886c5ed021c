package org.copytaster.catalog.annotation.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/**
 * A TextQuoteSelector: what a passage says, and what stands around it.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">Web Annotation Data Model, 4.2.4</a>
 */
public record TextQuote(String exact, String prefix, String suffix) {
    /** Of the passages that say the same, so many are told apart; the text of a hostile page says it everywhere. */
    private static final int MAX_ROUNDS = 40;

    private static final int MAX_CONTEXT = 400;

    @JsonProperty
    String type() {
        return "TextQuoteSelector";
    }

    /**
     * How much context a description has.
     *
     * @param minimal no more than tells the passage apart
     * @param minimumLength of prefix, quote and suffix together, where there is so much text; code points
     * @param maxWordLength how far to go to the end of a word; code points
     */
    record Context(boolean minimal, int minimumLength, int maxWordLength) {
        static final Context DEFAULT = new Context(false, 32, 50);
    }

    /** The context that tells the passage apart from others with the same text, in whole words unless it is to be minimal. */
    static TextQuote describing(Passage passage, String text, Context context) {
        return new Description(passage, text.codePoints().toArray(), context).quote();
    }

    /** A prefix and a suffix that grow. */
    private static final class Description {
        private final Passage passage;
        private final int[] text;
        private final Context context;
        private int start;
        private int end;

        Description(Passage passage, int[] text, Context context) {
            this.passage = passage;
            this.text = text;
            this.context = context;
            this.start = passage.start();
            this.end = passage.end();
        }

        TextQuote quote() {
            growToMinimum();
            if (!context.minimal) {
                start = wordStart(start);
                end = wordEnd(end);
            }
            for (int round = 0; round < MAX_ROUNDS && end - start < passage.length() + MAX_CONTEXT; round++) {
                Optional<Integer> other = otherMatch();
                if (other.isEmpty()) {
                    break;
                }
                tellApart(other.get());
            }
            return new TextQuote(
                    string(passage.start(), passage.end()), string(start, passage.start()), string(passage.end(), end));
        }

        private void growToMinimum() {
            int missing = context.minimumLength - passage.length();
            if (missing > 0) {
                start = Math.max(0, start - missing / 2);
                end = Math.min(text.length, start + context.minimumLength);
                start = Math.max(0, Math.min(start, end - context.minimumLength));
            }
        }

        private Optional<Integer> otherMatch() {
            int[] matches = Occurrences.of(Arrays.copyOfRange(text, start, end), text, 2);
            return Arrays.stream(matches)
                    .filter(match -> match != start)
                    .boxed()
                    .findFirst();
        }

        /** Both ends grow until the other match does not fit; if context is to be minimal, the one that needs less. */
        private void tellApart(int other) {
            int newStart = start;
            int back = 0;
            boolean prefixTells = false;
            while (newStart > 0 && !prefixTells) {
                newStart--;
                back++;
                prefixTells = other - back < 0 || text[other - back] != text[newStart];
            }
            int newEnd = end;
            int ahead = other + end - start;
            boolean suffixTells = false;
            while (newEnd < text.length && !suffixTells) {
                suffixTells = ahead >= text.length || text[ahead] != text[newEnd];
                newEnd++;
                ahead++;
            }
            if (!context.minimal) {
                start = prefixTells ? wordStart(newStart) : start;
                end = suffixTells ? wordEnd(newEnd) : end;
            } else if (prefixTells && (!suffixTells || start - newStart <= newEnd - end)) {
                start = newStart;
            } else {
                end = newEnd;
            }
        }

        private int wordStart(int from) {
            int at = from;
            while (at > 0 && from - at < context.maxWordLength && !Character.isWhitespace(text[at - 1])) {
                at--;
            }
            return at;
        }

        private int wordEnd(int from) {
            int at = from;
            while (at < text.length && at - from < context.maxWordLength && !Character.isWhitespace(text[at])) {
                at++;
            }
            return at;
        }

        private String string(int from, int to) {
            return new String(text, from, to - from);
        }
    }
}
