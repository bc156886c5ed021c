package org.copytaster.catalog.annotation.placement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copytaster.catalog.problem.ProblemException;

/**
 * The selectors of one target that speak about text.
 *
 * <p>They are alternatives for the same passage: the quote says what, the position says where. Where both are given and
 * the text at the position is the quoted one, that is the passage; prefix and suffix are then not needed and not looked
 * at. Where it is another one, the client counted in another text than ours, and the quote decides if its prefix and
 * suffix stand there too. A quote alone must be there with its prefix and suffix; of several the first is taken. Blanks
 * and line ends count as one blank if the text is not there to the letter. Nothing is guessed: what is not there is
 * refused.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model, 4.2</a>
 */
record TextSelectors(Optional<TextQuote> quote, Optional<Passage> position, String path) {
    /** Of the context that a client sends, so much must stand around the quote if its position is wrong. */
    private static final double ENOUGH_CONTEXT = 0.5;

    /** So much of a prefix or suffix is compared; code points. */
    private static final int CONTEXT = 64;

    private static final int MAX_CANDIDATES = 10_000;

    /**
     * @param path of the selectors in what the client sent
     * @return empty where none of them speaks about text
     * @throws ProblemException 422 where one does and says nothing that can be understood
     */
    static Optional<TextSelectors> of(List<JsonNode> selectors, String path) {
        TextSelectors found = new TextSelectors(
                selectors.stream().filter(TextSelectors::isQuote).findFirst().map(one -> quote(one, path)),
                selectors.stream().filter(TextSelectors::isPosition).findFirst().map(one -> position(one, path)),
                path);
        return Optional.of(found).filter(any -> any.quote.isPresent() || any.position.isPresent());
    }

    static boolean isQuote(JsonNode selector) {
        return "TextQuoteSelector".equals(selector.path("type").textValue());
    }

    static boolean isPosition(JsonNode selector) {
        return "TextPositionSelector".equals(selector.path("type").textValue());
    }

    /** @throws ProblemException 422 where the text has no such passage */
    Passage resolve(String text) {
        if (quote.isEmpty()) {
            Passage passage = position.orElseThrow();
            if (!passage.fitsIn(text)) {
                throw ProblemException.invalid(path + ".end", "lies behind the end of the text");
            }
            return passage;
        }
        if (position.isEmpty()) {
            return find(text)
                    .orElseThrow(() -> ProblemException.invalid(
                            path + ".exact", "does not occur in the text with this prefix and suffix"));
        }
        Passage passage = position.get();
        if (passage.fitsIn(text) && passage.in(text).equals(quote.get().exact())) {
            return passage;
        }
        return findNear(passage.start(), text)
                .orElseThrow(() -> ProblemException.invalid(
                        path, "position and quote do not agree: the text there is another one"));
    }

    private Optional<Passage> find(String text) {
        return find(Blanks.kept(text)).or(() -> find(Blanks.joined(text)));
    }

    private Optional<Passage> find(Blanks text) {
        int[] prefix = text.like(quote.orElseThrow().prefix());
        int[] exact = text.like(quote.orElseThrow().exact());
        int[] suffix = text.like(quote.orElseThrow().suffix());
        int[] all = Arrays.copyOf(prefix, prefix.length + exact.length + suffix.length);
        System.arraycopy(exact, 0, all, prefix.length, exact.length);
        System.arraycopy(suffix, 0, all, prefix.length + exact.length, suffix.length);
        return Arrays.stream(Occurrences.of(all, text.signs(), 1))
                .mapToObj(at -> text.passage(at + prefix.length, at + prefix.length + exact.length))
                .findFirst();
    }

    /** The one with most of its context; of equal ones the nearest. */
    private Optional<Passage> findNear(int position, String original) {
        TextQuote wanted = quote.orElseThrow();
        if (wanted.exact().isBlank()
                || wanted.prefix().isBlank() && wanted.suffix().isBlank()) {
            return Optional.empty();
        }
        Blanks text = Blanks.joined(original);
        int[] exact = text.like(wanted.exact());
        int[] prefix = text.like(wanted.prefix().stripLeading());
        int[] suffix = text.like(wanted.suffix().stripTrailing());
        Passage best = null;
        double most = 0;
        for (int at : Occurrences.of(exact, text.signs(), MAX_CANDIDATES)) {
            double context = context(text.signs(), at, at + exact.length, prefix, suffix);
            Passage passage = text.passage(at, at + exact.length);
            boolean nearer = best == null || Math.abs(passage.start() - position) < Math.abs(best.start() - position);
            if (context >= ENOUGH_CONTEXT && (context > most || context == most && nearer)) {
                best = passage;
                most = context;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double context(int[] text, int start, int end, int[] prefix, int[] suffix) {
        int before = 0;
        int wantedBefore = Math.min(CONTEXT, prefix.length);
        while (before < Math.min(wantedBefore, start)
                && text[start - 1 - before] == prefix[prefix.length - 1 - before]) {
            before++;
        }
        int after = 0;
        int wantedAfter = Math.min(CONTEXT, suffix.length);
        while (after < Math.min(wantedAfter, text.length - end) && text[end + after] == suffix[after]) {
            after++;
        }
        int wanted = wantedBefore + wantedAfter;
        return wanted == 0 ? 0 : (double) (before + after) / wanted;
    }

    private static TextQuote quote(JsonNode selector, String path) {
        String exact = selector.path("exact").textValue();
        if (exact == null) {
            throw ProblemException.invalid(path + ".exact", "must be the quoted text");
        }
        return new TextQuote(
                exact,
                selector.path("prefix").asText(""),
                selector.path("suffix").asText(""));
    }

    private static Passage position(JsonNode selector, String path) {
        JsonNode start = selector.path("start");
        JsonNode end = selector.path("end");
        if (!start.canConvertToInt() || !end.canConvertToInt() || !start.isInt() || !end.isInt()) {
            throw ProblemException.invalid(path + ".start", "start and end must be whole numbers");
        }
        if (start.intValue() < 0 || end.intValue() < start.intValue()) {
            throw ProblemException.invalid(path + ".end", "must not lie before start, and start not below 0");
        }
        return new Passage(start.intValue(), end.intValue());
    }

    /** A text as it is compared, and where its code points are in the original. */
    private record Blanks(int[] signs, int[] origin, boolean join) {
        static Blanks kept(String text) {
            return of(text, false);
        }

        static Blanks joined(String text) {
            return of(text, true);
        }

        int[] like(String other) {
            return of(other, join).signs;
        }

        /** An end lies behind the last sign of the passage, not before the next one: blanks between are not part of it. */
        Passage passage(int from, int to) {
            return new Passage(origin[from], from == to ? origin[from] : origin[to - 1] + 1);
        }

        private static Blanks of(String text, boolean join) {
            int[] all = text.codePoints().toArray();
            int[] signs = new int[all.length];
            int[] origin = new int[all.length + 1];
            int count = 0;
            for (int i = 0; i < all.length; i++) {
                boolean blank = join && (Character.isWhitespace(all[i]) || Character.isSpaceChar(all[i]));
                if (!blank || count == 0 || signs[count - 1] != ' ') {
                    origin[count] = i;
                    signs[count++] = blank ? ' ' : all[i];
                }
            }
            origin[count] = all.length;
            return new Blanks(Arrays.copyOf(signs, count), Arrays.copyOf(origin, count + 1), join);
        }
    }
}
