package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copytaster.ingest.parsed.BlockType;

/**
 * Makes passages of lines. Blank lines part them. Within a group of lines there are two customs: the line is the paragraph
 * (text pasted from a page), or lines were broken at some width (mail, wires) and have to be joined again. Tables, verse
 * and the turns of a talk keep their lines.
 */
final class Paragraphs {
    /** A shorter line that stops in mid-sentence is a title, not half a paragraph. */
    private static final int HALF_A_PARAGRAPH = 40;

    private static final int FEWEST_LINES = 4;
    /** As much of a long paragraph as is looked at to see how it ends. */
    private static final int TAIL = 600;

    private static final int MOST_INDENT = 12;
    private static final double FIRST_LINES = 0.6;

    private final List<Lines.Group> groups;
    private final Speakers speakers;
    private final Wrap wrap;
    private final LineEnds ends;
    private final List<Draft> drafts = new ArrayList<>();

    private Paragraphs(String text, List<Line> lines, Speakers speakers) {
        this.groups = singleSpaced(Lines.groups(lines));
        this.speakers = speakers;
        this.wrap = Wrap.of(groups);
        this.ends = new LineEnds(text, groups);
    }

    /** @param text all of it, to look up words in */
    static List<Passage> of(String text, List<Line> lines, Speakers speakers) {
        Paragraphs paragraphs = new Paragraphs(text, lines, speakers);
        paragraphs.groups.forEach(paragraphs::read);
        return paragraphs.drafts.stream().map(Draft::passage).toList();
    }

    /** A blank line behind every line parts nothing. It is seen where broken lines stand alone, each in its group. */
    private static List<Lines.Group> singleSpaced(List<Lines.Group> groups) {
        boolean alone = groups.size() >= FEWEST_LINES
                && groups.stream().allMatch(group -> group.lines().size() == 1 && !group.isQuoted());
        if (!alone) {
            return groups;
        }
        List<Line> lines =
                groups.stream().map(group -> group.lines().getFirst()).toList();
        Lines.Group whole = new Lines.Group(lines, false);
        return Wrap.of(List.of(whole)).width() > 0 ? List.of(whole) : groups;
    }

    private void read(Lines.Group group) {
        List<Line> lines = group.lines();
        List<Line> prose = new ArrayList<>();
        boolean goesOn = group.interrupted() || drafts.size() > 1;
        int next = 0;
        while (next < lines.size()) {
            Optional<Tables.Found> table = Tables.at(lines, next);
            if (table.isPresent()) {
                join(prose, group, goesOn);
                prose.clear();
                table.get().passages().forEach(row -> drafts.add(new Draft(row.type(), new StringBuilder(row.text()))));
                next += table.get().lines();
            } else {
                prose.add(lines.get(next++));
            }
        }
        join(prose, group, goesOn && prose.size() == lines.size());
    }

    private void join(List<Line> lines, Lines.Group group, boolean goesOn) {
        if (lines.isEmpty()) {
            return;
        }
        List<StringBuilder> joined = new ArrayList<>();
        Wrap width = wrap.orThatOf(lines);
        boolean verse = width.width() == 0 && Wrap.isVerse(lines) && !breaksWords(lines);
        Indents indents = Indents.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean continues =
                    i > 0 && !verse && continues(lines.get(i - 1), lines.get(i), joined.getLast(), width, indents);
            if (continues) {
                ends.append(joined.getLast(), lines.get(i).text());
            } else {
                joined.add(new StringBuilder(lines.get(i).text()));
            }
        }
        if (goesOn && !group.isQuoted()) {
            goOn(joined, group.interrupted());
        }
        BlockType type = group.isQuoted() ? BlockType.QUOTE : null;
        joined.forEach(text -> drafts.add(new Draft(type, text)));
    }

    private static boolean breaksWords(List<Line> lines) {
        return IntStream.range(1, lines.size())
                .anyMatch(i -> LineEnds.breaksWord(
                        lines.get(i - 1).text(), lines.get(i).text()));
    }

    private boolean continues(Line line, Line next, StringBuilder paragraph, Wrap width, Indents indents) {
        if (ListMarker.begins(next.text())
                || speakers.beginTurn(next.text())
                || line.text().length() > Wrap.WIDEST
                || indents.beginParagraph(next) && !ListMarker.begins(paragraph)) {
            return false;
        }
        return width.isFull(line.text(), next.text())
                || Wrap.runsOn(line.text(), next.text()) && line.text().length() >= HALF_A_PARAGRAPH
                || LineEnds.breaksWord(line.text(), next.text())
                || ListMarker.begins(paragraph) && next.indent() > line.indent();
    }

    /** A paragraph that a page's edge, an advertisement or a blank line too many has cut in two. */
    private void goOn(List<StringBuilder> joined, boolean interrupted) {
        if (drafts.isEmpty() || drafts.getLast().type() != null) {
            return;
        }
        StringBuilder before = drafts.getLast().text();
        String after = joined.getFirst().toString();
        String tail = before.substring(Math.max(0, before.length() - TAIL));
        boolean cut = before.length() >= HALF_A_PARAGRAPH
                && Wrap.runsOn(tail, after)
                && !ListMarker.begins(before)
                && !ListMarker.begins(after)
                && (interrupted || !tail.endsWith(":") && (before.length() > TAIL || !Captions.isLabelled(tail)));
        if (cut) {
            ends.append(before, after);
            joined.removeFirst();
        }
    }

    /** A passage that may still grow. */
    private record Draft(BlockType type, StringBuilder text) {
        Passage passage() {
            return new Passage(type, text.toString());
        }
    }

    /** First lines that are set in, the custom of books and old wires; seen where only some lines of a group are. */
    private record Indents(int margin, boolean meant) {
        static Indents of(List<Line> lines) {
            List<Integer> indents = lines.stream().map(Line::indent).collect(Collectors.toList());
            int margin = indents.stream().mapToInt(i -> i).min().orElse(0);
            long setIn = indents.stream()
                    .filter(i -> i > margin && i <= margin + MOST_INDENT)
                    .count();
            return new Indents(margin, setIn > 0 && setIn <= Math.max(1, lines.size() * FIRST_LINES));
        }

        boolean beginParagraph(Line line) {
            return meant && line.indent() > margin && line.indent() <= margin + MOST_INDENT;
        }
    }
}
