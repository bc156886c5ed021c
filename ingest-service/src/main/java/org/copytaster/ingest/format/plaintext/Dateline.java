package org.copytaster.ingest.format.plaintext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wire custom of opening with place, day and agency: "KYIV, April 24 (Agency) – Text". Taken off only where the
 * place is in capitals and a day or an agency follows; a sentence that merely starts in capitals stays whole.
 *
 * @param date the day as written, or null
 * @param agency or null
 */
record Dateline(String place, String date, String agency, String asWritten, String rest) {
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|janv|févr|mars|avr|mai|juin|juil|août|Mär|Dez|Okt)\\p{L}*\\.?";
    private static final Pattern OPENING =
            Pattern.compile("(?u)^(?<place>\\p{Lu}[\\p{Lu}\\p{M} .'’-]{1,40}(?:, \\p{Lu}[\\p{L}. ]{1,30}?)?)"
                    + "(?:,\\s*(?<date>" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\.? " + MONTH + "(?: \\d{4})?))?"
                    + "\\s*(?:\\((?<agency>[\\p{L}\\p{N} .&/-]{2,40})\\))?"
                    + "\\s*(?:—|–|--|-)\\s+(?=\\S)");

    static Optional<Dateline> of(String paragraph) {
        Matcher opening = OPENING.matcher(paragraph);
        if (!opening.find() || opening.group("date") == null && opening.group("agency") == null) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                opening.group("place"),
                opening.group("date"),
                opening.group("agency"),
                opening.group().strip(),
                paragraph.substring(opening.end())));
    }
}
