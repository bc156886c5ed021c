package org.copytaster.ingest.format.plaintext;

import java.util.regex.Pattern;

/** A line that is a date and nothing else: "Published: 18 November 2026, 07:40 CET". */
public final class DayLine {
    private static final int LONGEST = 80;
    private static final Pattern SHAPE = Pattern.compile(
            "(?iu)^(?:(?:first |last )?(?:published|updated|posted|date|veröffentlicht|stand|publié|mis à jour)\\s*(?:on|at|am|le)?\\s*[:：]?\\s*)?"
                    + "(?:\\p{L}+,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?,?\\s+(?:de\\s+)?\\d{4}|\\p{L}{3,10}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})"
                    + "(?:[T,\\s]+(?:at\\s+|um\\s+|à\\s+|-\\s+)?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?|Uhr)?\\s*(?:Z|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?)?$");

    private DayLine() {}

    public static boolean matches(String line) {
        return line.length() < LONGEST && SHAPE.matcher(line).matches();
    }
}
