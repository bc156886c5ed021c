package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the paragraphs of a plain text. Blank lines always part them. Within a group of lines there are two customs:
 * the line is the paragraph (text pasted from a page), or lines were broken at some width (mail, wires) and have to be
 * joined again. A line was broken when the next line's first word would not have fitted into the width any more.
 */
final class Paragraphs {
    static final Pattern LIST_MARKER = Pattern.compile("^(?:[-*•·‣◦▪]|\\d{1,2}[.)])\\s+(?=\\S)");

    /** Nobody wraps lines wider than this; a longer line is a paragraph of its own. */
    private static final int WIDEST_WRAP = 100;

    private static final int NARROWEST_WRAP = 40;
    private static final double MOST = 0.6;

    private final List<List<String>> groups;
    private final int width;
    private final boolean hyphenated;
    private final Set<String> vocabulary;

    private Paragraphs(String text) {
        this.vocabulary = Set.copyOf(Arrays.asList(text.split("[^\\p{L}\\p{M}-]+")));
        this.groups = Lines.of(text).groups();
        this.width = wrapWidth();
        this.hyphenated = hyphenatesItself();
    }

    static List<String> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        return paragraphs.groups.stream().flatMap(paragraphs::paragraphs).toList();
    }

    /** The width the text was wrapped to, or 0 where lines are paragraphs. */
    private int wrapWidth() {
        List<List<String>> narrow = groups.stream()
                .filter(group -> group.size() > 1 && group.stream().allMatch(line -> line.length() <= WIDEST_WRAP))
                .toList();
        int widest = narrow.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (widest < NARROWEST_WRAP) {
            return 0;
        }
        long breaks =
                narrow.stream().mapToLong(group -> pairs(group, _ -> true)).sum();
        long full = narrow.stream()
                .mapToLong(group -> pairs(group, pair -> isFull(pair, widest)))
                .sum();
        long runOn = narrow.stream()
                .mapToLong(group -> pairs(group, Paragraphs::runsOn))
                .sum();
        return full >= breaks * MOST && runOn > 0 ? widest : 0;
    }

    private static long pairs(List<String> group, Predicate<Pair> predicate) {
        return Stream.iterate(0, i -> i < group.size() - 1, i -> i + 1)
                .map(i -> new Pair(group.get(i), group.get(i + 1)))
                .filter(predicate)
                .count();
    }

    private Stream<String> paragraphs(List<String> group) {
        List<StringBuilder> joined = new ArrayList<>();
        String previous = null;
        for (String line : group) {
            if (previous != null && continues(new Pair(previous, line))) {
                append(joined.getLast(), line);
            } else {
                joined.add(new StringBuilder(line));
            }
            previous = line;
        }
        return joined.stream().map(StringBuilder::toString);
    }

    private boolean continues(Pair pair) {
        if (LIST_MARKER.matcher(pair.next()).find() || pair.line().length() > WIDEST_WRAP) {
            return false;
        }
        return width > 0 && isFull(pair, width) || runsOn(pair) && pair.line().length() >= NARROWEST_WRAP;
    }

    private static boolean isFull(Pair pair, int width) {
        int firstWord = pair.next().indexOf(' ');
        return pair.line().length() + 1 + (firstWord < 0 ? pair.next().length() : firstWord) > width;
    }

    /** In the middle of a sentence: no end before the break, a small letter after it. */
    private static boolean runsOn(Pair pair) {
        return !Sentences.isFinished(pair.line())
                && Character.isLowerCase(pair.next().codePointAt(0));
    }

    /**
     * A hyphen at a line's end is the word's own or the break's. The text itself is asked: does the word occur
     * elsewhere with or without it, are there many such lines? In doubt the hyphen stays, as written.
     */
    private void append(StringBuilder text, String line) {
        boolean hyphen = text.charAt(text.length() - 1) == '-' && Character.isLowerCase(line.codePointAt(0));
        if (!hyphen) {
            text.append(' ');
        } else if (isBreak(text, line)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private boolean isBreak(StringBuilder text, String line) {
        String before = text.substring(text.lastIndexOf(" ") + 1, text.length() - 1);
        String after = line.split("[^\\p{L}\\p{M}]", 2)[0];
        boolean ownHyphen = vocabulary.contains(before + "-" + after);
        return !ownHyphen && (hyphenated || vocabulary.contains(before + after));
    }

    private boolean hyphenatesItself() {
        long lines = groups.stream().mapToLong(List::size).sum();
        long hyphens = groups.stream()
                .mapToLong(group -> pairs(group, pair -> pair.line().matches(".*\\p{L}-") && runsOn(pair)))
                .sum();
        return width > 0 && hyphens >= 3 && hyphens * 10 >= lines;
    }

    private record Pair(String line, String next) {}
}
