package org.copytaster.ingest.format.mail;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.Warning;

/** Warnings that keep what was left out of the text, so that an editor sees it and can put it back. */
final class Dropped {
    /** The catalog takes a little more. */
    private static final int LONGEST = 1_900;

    private static final int MOST = 10;

    private Dropped() {}

    /** In several where it is long; what is longer than {@value #MOST} of them is left to the submission, which is kept. */
    static List<Warning> warnings(String code, String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " / ");
        return Stream.iterate(0, start -> start < line.length(), start -> end(line, start))
                .limit(MOST)
                .map(start -> new Warning(code, line.substring(start, end(line, start))))
                .toList();
    }

    static List<Warning> warnings(String code, List<String> lines) {
        return warnings(
                code,
                String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList()));
    }

    private static int end(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST);
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
