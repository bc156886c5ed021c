package org.copytaster.ingest.format.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day, with its time if there is one, in a line of text that says more than that. */
final class VisibleDates {
    private static final String CLOCK =
            "(?:[,\\s]{0,3}(?:[-–|·•]\\s*)?(?:at|um|à|alle|às|om|kl\\.?)?\\s{0,2}\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s{0,2}(?:[ap]\\.?m\\.?\\b|uhr\\b)?\\s{0,2}(?:[A-Z]{2,4}\\b|[+-]\\d{2}:?\\d{2})?)?";
    private static final String MONTH =
            "(?:jan|feb|fév|mar|mär|mär|mrt|maa|apr|avr|abr|mai|may|mei|mag|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic|ene|gen|fev)\\p{L}{0,8}\\.?";
    private static final Pattern DATE = Pattern.compile("(?iu)(?<![\\d/.-])(?:"
            + "\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}\\S*)?" + CLOCK
            + "|\\d{1,2}(?:st|nd|rd|th|er|º)?(?:\\.\\s{0,2}|\\s{1,2})(?:de\\s|of\\s)?" + MONTH
            + ",?\\s(?:de\\s|del\\s)?\\d{4}(?!\\.?\\d)" + CLOCK
            + "|" + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}(?!\\.?\\d)" + CLOCK
            + "|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}(?!\\.?\\d)" + CLOCK
            + "|\\d{1,2}/\\d{1,2}/\\d{4}(?!\\.?\\d)" + CLOCK
            + ")");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?![\\d.])");
    private static final Pattern CHINESE =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[./](\\d{1,2})[./](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("^(\\d{1,2})\\.(\\p{L})");
    private static final Pattern SLASHED = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/(\\d{4})(.*)$");
    private static final Pattern IN_URL = Pattern.compile(
            "/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|\\b)|[/_-]((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[/_.-]|\\b)|/((?:19|20)\\d{2})/(\\d{2})-?(\\d{2})/");
    private static final Pattern DAY_FIRST_IN_URL =
            Pattern.compile("(?<!\\d)(\\d{2})-(\\d{2})-((?:19|20)\\d{2})(?!\\d)");
    /** "14. - 20. Januar 2022" is no time of a publication. */
    private static final Pattern RANGE = Pattern.compile(
            "(?iu)\\d\\.?\\s?(?:[-–—]|bis|to|till|until|au|al?|t/m|tot|e|und|and)\\s?(?:zum\\s|den\\s)?$");

    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2007\\u2009\\u202F]");
    private static final Pattern BEHIND_DATELINE =
            Pattern.compile("(?u)\\s*(?:[^\\s\\p{L}\\p{N},]|\\n|\\p{Lu}|,\\s\\p{Lu}|$)");
    private static final int LONGEST_DATELINE = 70;
    private static final Pattern EITHER_ORDER = Pattern.compile("(?i)^en(?:[_-](?:us|ca|ph))?$");

    private VisibleDates() {}

    /** @param language of the page, which tells whether the day or the month comes first; may be blank */
    static Optional<String> in(String written, String language) {
        String text = BLANK.matcher(written).replaceAll(" ");
        Matcher date = DATE.matcher(text);
        boolean found = date.find();
        if (found && RANGE.matcher(text).region(0, date.start()).find()) {
            return Optional.empty();
        }
        if (found) {
            return Optional.of(dayFirst(spaced(date.group().strip()), language));
        }
        Matcher numbers = CHINESE.matcher(text);
        if (numbers.find() || (numbers = YEAR_FIRST.matcher(text)).find()) {
            return iso(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher year = SHORT_YEAR.matcher(text);
        return year.find() ? iso("20" + year.group(3), year.group(2), year.group(1)) : Optional.empty();
    }

    /** "Wiesbaden, 11. November 2021 – The": a day before the first sentence. "On 11 November 2021 the" is part of one. */
    static Optional<String> inDateline(String text, String language) {
        String beginning = BLANK.matcher(text.substring(0, Math.min(LONGEST_DATELINE, text.length())))
                .replaceAll(" ");
        Matcher date = DATE.matcher(beginning);
        return date.find()
                        && BEHIND_DATELINE
                                .matcher(text)
                                .region(date.end(), text.length())
                                .lookingAt()
                ? in(beginning, language)
                : Optional.empty();
    }

    static Optional<String> inUrl(String url) {
        Matcher date = IN_URL.matcher(url == null ? "" : url);
        if (!date.find()) {
            Matcher dayFirst = DAY_FIRST_IN_URL.matcher(url == null ? "" : url);
            return dayFirst.find() ? iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
        }
        int group = date.group(1) != null ? 1 : date.group(4) != null ? 4 : 7;
        return iso(date.group(group), date.group(group + 1), date.group(group + 2));
    }

    /** "8.Dezember 2010" and "4. 2. 2022" as they are usually set. */
    private static String spaced(String date) {
        return DAY_AND_MONTH
                .matcher(NUMBERS.matcher(date).replaceFirst("$1.$2.$3"))
                .replaceFirst("$1. $2");
    }

    /** 04/05/2025 is April in Boston and May in London; but in Paris and São Paulo it can only be May. */
    private static String dayFirst(String date, String language) {
        Matcher slashed = SLASHED.matcher(date);
        boolean certain =
                !language.isBlank() && !EITHER_ORDER.matcher(language.strip()).matches();
        return certain && slashed.matches()
                ? slashed.group(1) + "." + slashed.group(2) + "." + slashed.group(3) + slashed.group(4)
                : date;
    }

    private static Optional<String> iso(String year, String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return m < 1 || m > 12 || d < 1 || d > 31
                ? Optional.empty()
                : Optional.of("%s-%02d-%02d".formatted(year, m, d));
    }
}
