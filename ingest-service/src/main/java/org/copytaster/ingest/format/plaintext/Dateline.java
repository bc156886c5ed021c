package org.copytaster.ingest.format.plaintext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.ingest.time.WrittenTime;

/**
 * The wire custom of opening with place, day and agency: "KYIV, April 24 (Agency) – Text". Taken off only where a day or an
 * agency is in it; a sentence that merely starts in capitals stays whole.
 *
 * @param date the day as written, or null
 * @param agency or null
 */
record Dateline(String date, String agency, String asWritten, String rest) {
    private static final int LONGEST = 140;
    private static final String DAY =
            "(?<!\\p{L})(?<date>\\p{L}{3,10}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}(?:er|º|\\.)? (?:de )?\\p{L}{3,10}\\.?(?: (?:de )?\\d{4})?)";
    private static final String AGENCY = "\\((?<agency>[\\p{L}\\p{N} .&/-]{2,40})\\)";
    private static final String DASH = "\\s*(?:\\.\\s?[-–—]|—|–|--|-|_|/PRNewswire/\\s*-{1,2}|:)(?:\\s+|$)";
    private static final String CITY =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|la|am|an|der|den|do|del|sur)){0,3}";
    private static final String PLACE =
            CITY + "(?:\\s?/\\s?" + CITY + ")?(?:, (?:\\p{Lu}[\\p{L}.]*)(?: \\p{Lu}[\\p{L}.]*){0,2}?)?";

    /** "KYIV, April 24 (Agency) –" and all that may be missing of it, but not both day and agency. */
    private static final Pattern USUAL =
            Pattern.compile("(?u)^(?:" + PLACE + "\\s?,?\\s*)??(?:" + DAY + ",?\\s*)?(?:" + AGENCY + ")?" + DASH);

    /** Italian: "(ANSA) - ROMA, 24 APR - Testo". */
    private static final Pattern AGENCY_FIRST =
            Pattern.compile("(?u)^" + AGENCY + "\\s*[-–—]\\s*" + PLACE + ",\\s*" + DAY + DASH);

    static Optional<Dateline> of(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        Matcher italian = AGENCY_FIRST.matcher(start);
        if (italian.find() && isDay(italian.group("date"))) {
            return Optional.of(of(italian, paragraph));
        }
        Matcher usual = USUAL.matcher(start);
        if (!usual.find() || usual.group("date") == null && usual.group("agency") == null) {
            return Optional.empty();
        }
        boolean colon = usual.group().strip().endsWith(":");
        boolean day = usual.group("date") == null || isDay(usual.group("date"));
        boolean agency = usual.group("agency") != null;
        return day && (agency || !colon && isCapitals(usual.group()))
                ? Optional.of(of(usual, paragraph))
                : Optional.empty();
    }

    private static Dateline of(Matcher opening, String paragraph) {
        return new Dateline(
                opening.group("date"),
                opening.group("agency"),
                opening.group().strip(),
                paragraph.substring(opening.end()).strip());
    }

    private static boolean isDay(String date) {
        return WrittenTime.find(date).isPresent();
    }

    /** Without an agency the place has to be in capitals, or "Paris, 3 June - a day to remember" would be one. */
    private static boolean isCapitals(String opening) {
        String place = opening.split("[,(–—-]", 2)[0];
        return place.length() > 1 && place.chars().noneMatch(Character::isLowerCase);
    }
}
