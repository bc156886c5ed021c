package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.BlockType;

/** Finds tables: cells parted by tabs become rows; cells set in columns with blanks or strokes stay as they are drawn. */
final class Tables {
    private static final Pattern CELL = Pattern.compile("\\s*\t\\s*");
    private static final Pattern DRAWN = Pattern.compile("^[+|─-╿].*[+|─-╿]$");
    private static final int WIDEST = 200;
    private static final int FEWEST_ALIGNED = 3;
    private static final int GAP = 2;

    private Tables() {}

    /**
     * The table that begins with this line.
     *
     * @return its passages, and how many lines they take up
     */
    static Optional<Found> at(List<Line> lines, int start) {
        return tabbed(lines, start).or(() -> drawn(lines, start)).or(() -> aligned(lines, start));
    }

    record Found(List<Passage> passages, int lines) {}

    private static Optional<Found> tabbed(List<Line> lines, int start) {
        int cells = cells(lines.get(start)).size();
        int end = start;
        while (cells > 1 && end < lines.size() && cells(lines.get(end)).size() == cells) {
            end++;
        }
        return end - start < 2
                ? Optional.empty()
                : Optional.of(new Found(
                        lines.subList(start, end).stream().map(Tables::row).toList(), end - start));
    }

    private static Passage row(Line line) {
        return new Passage(BlockType.TABLE_ROW, String.join(" | ", cells(line)));
    }

    private static List<String> cells(Line line) {
        return line.text().indexOf('\t') < 0
                ? List.of(line.text())
                : Stream.of(CELL.split(line.text())).toList();
    }

    private static Optional<Found> drawn(List<Line> lines, int start) {
        int end = start;
        while (end < lines.size() && isDrawn(lines.get(end).text())) {
            end++;
        }
        return end - start < 2 ? Optional.empty() : Optional.of(preformatted(lines, start, end));
    }

    private static boolean isDrawn(String text) {
        return text.length() <= WIDEST
                && text.length() > 2
                && DRAWN.matcher(text).matches();
    }

    private static Optional<Found> aligned(List<Line> lines, int start) {
        int end = start;
        List<Gap> common = null;
        while (end < lines.size()) {
            List<Gap> gaps = gaps(lines.get(end).raw());
            List<Gap> shared = common == null ? gaps : shared(common, gaps);
            if (shared.isEmpty()) {
                break;
            }
            common = shared;
            end++;
        }
        return end - start < FEWEST_ALIGNED ? Optional.empty() : Optional.of(preformatted(lines, start, end));
    }

    private static Found preformatted(List<Line> lines, int start, int end) {
        String text = lines.subList(start, end).stream().map(Line::raw).collect(Collectors.joining("\n"));
        return new Found(List.of(new Passage(BlockType.PREFORMATTED, text)), end - start);
    }

    /** @param from the column of its first blank; @param to the one behind its last */
    private record Gap(int from, int to) {}

    /** Gaps within the text; two blanks behind a full stop are a typist's habit. */
    private static List<Gap> gaps(String raw) {
        List<Gap> gaps = new ArrayList<>();
        if (raw.length() > WIDEST) {
            return gaps;
        }
        String line = raw.replace("\t", "    ").stripTrailing();
        int blanks = 0;
        boolean inText = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ' ') {
                blanks++;
                continue;
            }
            if (inText && blanks >= GAP && ".?!:".indexOf(line.charAt(i - blanks - 1)) < 0) {
                gaps.add(new Gap(i - blanks, i));
            }
            inText = true;
            blanks = 0;
        }
        return gaps;
    }

    private static List<Gap> shared(List<Gap> some, List<Gap> others) {
        List<Gap> shared = new ArrayList<>();
        int j = 0;
        for (Gap gap : some) {
            while (j < others.size() && others.get(j).to() <= gap.from()) {
                j++;
            }
            for (int k = j; k < others.size() && others.get(k).from() < gap.to(); k++) {
                int from = Math.max(gap.from(), others.get(k).from());
                int to = Math.min(gap.to(), others.get(k).to());
                if (to - from >= GAP) {
                    shared.add(new Gap(from, to));
                }
            }
        }
        return shared;
    }
}
