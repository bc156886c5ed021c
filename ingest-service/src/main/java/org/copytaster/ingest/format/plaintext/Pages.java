package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes off what a paged text repeats at the edges of its pages: page numbers and running heads. A head is one only if it
 * stands beside a page's edge and does so again and again; a bare number, only if the numbers
 * count and one of them stands in the middle of a sentence.
 */
final class Pages {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)^[-–—|•\\[( ]*(?:(?:page|seite|página|pagina|pág\\.|pag\\.|p\\.|s\\.|blz\\.)\\s*)(\\d{1,4})(?:\\s*(?:of|/|von|sur|de|di|van)\\s*\\d{1,4})?[-–—|•\\]) ]*$"
                    + "|^[-–—|\\[( ]+(\\d{1,4})[-–—|\\]) ]+$|^(\\d{1,3})\\s*/\\s*\\d{1,3}$");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_HEAD = 100;
    private static final int LINES_A_PAGE = 8;
    private static final int OFTEN = 2;

    private final List<Line> lines;
    private final int[] written;
    private final boolean[] edge;

    private Pages(List<Line> lines) {
        this.lines = lines;
        this.written = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .toArray();
        this.edge = new boolean[written.length];
    }

    static List<Line> withoutEdges(List<Line> lines, TakenOut takenOut) {
        Pages pages = new Pages(lines);
        pages.markNumbers();
        pages.markHeads();
        return pages.areEdges() ? pages.rest(takenOut) : lines;
    }

    /** Pages are mostly text. Where the edges are most of it, something else repeats. */
    private boolean areEdges() {
        long all = IntStream.range(0, written.length)
                .mapToLong(i -> text(i).length())
                .sum();
        long edges = IntStream.range(0, written.length)
                .filter(i -> edge[i])
                .mapToLong(i -> text(i).length())
                .sum();
        return edges * 2 < all;
    }

    private String text(int i) {
        return lines.get(written[i]).text();
    }

    private boolean beginsPage(int i) {
        int before = i == 0 ? -1 : written[i - 1];
        return i == 0
                || IntStream.rangeClosed(before + 1, written[i])
                        .anyMatch(line -> lines.get(line).interrupts());
    }

    private void markNumbers() {
        markCounting(i -> number(PAGE_NUMBER.matcher(text(i))), 1);
        boolean cuts = IntStream.range(1, written.length)
                .filter(i -> NUMBER.matcher(text(i)).matches())
                .anyMatch(i -> !Sentences.isFinished(text(i - 1)));
        if (cuts) {
            markCounting(i -> NUMBER.matcher(text(i)).matches() ? Integer.parseInt(text(i)) : -1, LINES_A_PAGE);
        }
    }

    private static int number(Matcher matcher) {
        if (!matcher.matches()) {
            return -1;
        }
        return IntStream.rangeClosed(1, 3)
                .filter(group -> matcher.group(group) != null)
                .map(group -> Integer.parseInt(matcher.group(group)))
                .findFirst()
                .orElse(-1);
    }

    /** Numbers that go up by one, so many lines apart: two of them are pages. */
    private void markCounting(IntUnaryOperator number, int apart) {
        int last = -1;
        int lastNumber = -1;
        for (int i = 0; i < written.length; i++) {
            int read = text(i).length() > LONGEST_HEAD ? -1 : number.applyAsInt(i);
            if (read < 0) {
                continue;
            }
            if (last >= 0 && read == lastNumber + 1 && i - last >= apart) {
                edge[last] = true;
                edge[i] = true;
            }
            last = i;
            lastNumber = read;
        }
    }

    /** Once for the line at the edge, once for the one behind it. */
    private void markHeads() {
        for (int round = 0; round < 2; round++) {
            Map<String, List<Integer>> heads = new HashMap<>();
            for (int i = 0; i < written.length; i++) {
                if (!edge[i] && isAtEdge(i) && isHead(text(i))) {
                    heads.computeIfAbsent(key(text(i)), _ -> new ArrayList<>()).add(i);
                }
            }
            heads.values().stream()
                    .filter(places -> places.size() > OFTEN || places.size() == OFTEN && hasNumber(places))
                    .forEach(places -> places.forEach(place -> edge[place] = true));
        }
    }

    private boolean hasNumber(List<Integer> places) {
        return places.stream().map(this::text).distinct().count() > 1;
    }

    private boolean isAtEdge(int i) {
        return beginsPage(i) || i + 1 == written.length || edge[i + 1] || beginsPage(i + 1) || i > 0 && edge[i - 1];
    }

    private static boolean isHead(String text) {
        return text.length() <= LONGEST_HEAD && !Sentences.hasFullStop(text);
    }

    private static String key(String text) {
        return DIGITS.matcher(text).replaceAll("#");
    }

    private List<Line> rest(TakenOut takenOut) {
        List<Line> rest = new ArrayList<>(lines);
        for (int i = 0; i < written.length; i++) {
            if (edge[i]) {
                takenOut.add(TakenOut.Kind.FURNITURE, text(i));
                rest.set(written[i], Line.interruption());
            }
        }
        return rest;
    }
}
