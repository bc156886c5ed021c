package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets two columns of prose, as a printed page is copied line by line, one below the other. They are two columns only if
 * nearly every line has its one gap at the same place and both sides are running text; a table is not.
 */
final class Columns {
    private static final int GUTTER = 3;
    private static final int FEWEST_LINES = 6;
    private static final int NARROWEST = 20;
    private static final int WIDEST_LINE = 250;
    private static final double NEARLY_ALL = 0.7;
    private static final double RUNNING = 0.25;

    private Columns() {}

    static List<Line> unfold(List<Line> lines) {
        List<Line> unfolded = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        for (Line line : lines) {
            if (line.interrupts() && !page.isEmpty()) {
                unfolded.addAll(unfoldPage(page));
                page.clear();
            }
            page.add(line);
        }
        unfolded.addAll(unfoldPage(page));
        return unfolded;
    }

    private static List<Line> unfoldPage(List<Line> page) {
        List<Integer> starts = page.stream().map(Columns::rightStart).toList();
        int right = mostFrequent(starts);
        int first = starts.indexOf(right);
        int last = starts.lastIndexOf(right);
        if (right < 0 || !areColumns(page.subList(first, last + 1), right)) {
            return List.copyOf(page);
        }
        List<Line> left = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        for (Line line : page.subList(first, last + 1)) {
            int cut = Math.min(line.raw().length(), right);
            left.add(line.withText(line.raw().substring(0, cut)));
            rest.add(line.withText(line.raw().substring(cut)));
        }
        List<Line> unfolded = new ArrayList<>(page.subList(0, first));
        unfolded.addAll(left);
        unfolded.add(Line.interruption());
        unfolded.addAll(rest);
        unfolded.addAll(page.subList(last + 1, page.size()));
        return unfolded;
    }

    private static int mostFrequent(List<Integer> starts) {
        return starts.stream()
                .filter(start -> start > 0)
                .collect(Collectors.groupingBy(start -> start, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() >= FEWEST_LINES)
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(-1);
    }

    /** Where the text behind a line's only gap begins, or -1. */
    private static int rightStart(Line line) {
        String raw = line.raw().stripTrailing();
        if (raw.length() > WIDEST_LINE || raw.indexOf('\t') >= 0) {
            return -1;
        }
        int start = -1;
        int blanks = 0;
        boolean inText = false;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == ' ') {
                blanks++;
                continue;
            }
            if (inText && blanks >= GUTTER) {
                if (start >= 0) {
                    return -1;
                }
                start = i;
            }
            inText = true;
            blanks = 0;
        }
        return start;
    }

    private static boolean areColumns(List<Line> lines, int right) {
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        long parted =
                written.stream().filter(line -> isParted(line.raw(), right)).count();
        List<Line> both =
                written.stream().filter(line -> rightStart(line) == right).toList();
        return parted == written.size()
                && both.size() >= written.size() * NEARLY_ALL
                && isProse(both, 0, right)
                && isProse(both, right, WIDEST_LINE);
    }

    private static boolean isParted(String raw, int right) {
        return raw.length() <= right || raw.substring(right - 1, right).isBlank();
    }

    private static boolean isProse(List<Line> lines, int from, int to) {
        List<String> texts = lines.stream()
                .map(line -> line.raw()
                        .substring(from, Math.min(to, line.raw().length()))
                        .strip())
                .toList();
        double length = texts.stream().mapToInt(String::length).average().orElse(0);
        long running = texts.stream()
                .filter(text -> !text.isEmpty() && Character.isLowerCase(text.charAt(0)))
                .count();
        return length >= NARROWEST && running >= texts.size() * RUNNING;
    }
}
