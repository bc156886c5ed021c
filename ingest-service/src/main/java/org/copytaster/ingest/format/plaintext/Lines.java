package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;

/** A text's lines in groups, as blank lines part them. */
record Lines(List<List<String>> groups) {

    static Lines of(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : text.split("\r\n|[\n\r\u000B\u0085\u2028\u2029]|(?=\f)", -1)) {
            if (line.startsWith("\f") || isBlank(line)) {
                close(group, groups);
            }
            if (!isBlank(line)) {
                group.add(strip(line));
            }
        }
        close(group, groups);
        return new Lines(List.copyOf(groups));
    }

    private static void close(List<String> group, List<List<String>> groups) {
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
            group.clear();
        }
    }

    private static boolean isBlank(String line) {
        return line.codePoints().allMatch(Lines::isBlank);
    }

    private static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** Also the blanks Java does not count: no-break, ideographic, zero-width. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
