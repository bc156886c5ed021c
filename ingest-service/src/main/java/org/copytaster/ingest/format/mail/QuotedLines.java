package org.copytaster.ingest.format.mail;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Lines with the sign that programs put before each line of the mail that is answered. */
final class QuotedLines {
    private static final Pattern SIGN = Pattern.compile("^\\s?>+ ?.*");
    /** "On 24 April 2025, Jane Doe wrote:" above them, on one line or folded. */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?iu)^(?:.{0,200}\\b(?:wrote|writes|schrieb|geschrieben|a écrit|escribió|ha scritto|schreef|escreveu)\\b.{0,120}:)\\s*$");

    private static final int LONGEST = 400;
    private static final int FOLDED = 3;

    private QuotedLines() {}

    static boolean isQuoted(String line) {
        return SIGN.matcher(line).matches();
    }

    /** All quoted lines, with what is said above them of whose they are. */
    static BitSet in(List<String> lines) {
        BitSet quoted = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (isQuoted(lines.get(i))) {
                if (i == 0 || !quoted.get(i - 1)) {
                    attribution(lines, i, quoted);
                }
                quoted.set(i);
            }
        }
        return quoted;
    }

    private static void attribution(List<String> lines, int below, BitSet quoted) {
        int last = below - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        StringBuilder text = new StringBuilder();
        for (int first = last;
                first >= 0 && first > last - FOLDED && !lines.get(first).isBlank();
                first--) {
            text.insert(0, lines.get(first) + " ");
            if (text.length() > LONGEST) {
                return;
            }
            if (ATTRIBUTION.matcher(text).matches() && startsParagraph(lines, first)) {
                quoted.set(first, below);
                return;
            }
        }
    }

    private static boolean startsParagraph(List<String> lines, int index) {
        return index == 0 || lines.get(index - 1).isBlank();
    }

    /** One sign less before each line. */
    static List<String> unquoted(List<String> lines) {
        return lines.stream()
                .map(line -> isQuoted(line) ? line.strip().replaceFirst("^> ?", "") : line)
                .toList();
    }
}
