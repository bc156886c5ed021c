package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into lines, and lines into groups. */
final class Lines {
    private static final Pattern END = Pattern.compile("\r\n|[\n\r\u000B\u0085\u2028\u2029]|(?=\f)");
    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}>(?:\\s?>){0,9} ?");

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(text.substring(start, end.start()), lines);
            start = end.end();
        }
        add(text.substring(start), lines);
        return withoutQuotationMarks(lines);
    }

    /** Of many blank lines one is enough. */
    private static void add(String raw, List<Line> lines) {
        Line line = Line.of(raw);
        boolean another = !lines.isEmpty() && lines.getLast().isBlank() && line.isBlank() && !line.interrupts();
        if (!another) {
            lines.add(line);
        }
    }

    /** A text that is quoted from end to end was forwarded and is nobody's quotation. */
    private static List<Line> withoutQuotationMarks(List<Line> lines) {
        long quoted = lines.stream().filter(line -> isQuoted(line.raw())).count();
        if (quoted == 0) {
            return lines;
        }
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        boolean forwarded = quoted == written;
        return lines.stream().map(line -> unquote(line, !forwarded)).toList();
    }

    private static Line unquote(Line line, boolean quotation) {
        Matcher mark = QUOTED.matcher(line.raw());
        return mark.find() ? line.asQuoted(line.raw().substring(mark.end()), quotation) : line;
    }

    private static boolean isQuoted(String raw) {
        return raw.indexOf('>') >= 0
                && raw.indexOf('>') <= 3
                && QUOTED.matcher(raw).find();
    }

    /** Lines that no blank line parts, and that are quoted alike. The first of a group says whether it was interrupted. */
    static List<Group> groups(List<Line> lines) {
        List<Group> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        boolean interrupted = false;
        for (Line line : lines) {
            boolean parted = line.isBlank()
                    || line.interrupts()
                    || !group.isEmpty() && group.getLast().quoted() != line.quoted();
            if (parted && !group.isEmpty()) {
                groups.add(new Group(List.copyOf(group), interrupted));
                group.clear();
                interrupted = false;
            }
            interrupted |= line.interrupts();
            if (!line.isBlank()) {
                group.add(line);
            }
        }
        if (!group.isEmpty()) {
            groups.add(new Group(List.copyOf(group), interrupted));
        }
        return groups;
    }

    /** @param interrupted whether what stands before it may go on in it */
    record Group(List<Line> lines, boolean interrupted) {
        boolean isQuoted() {
            return lines.getFirst().quoted();
        }
    }
}
