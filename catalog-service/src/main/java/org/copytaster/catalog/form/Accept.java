package org.copytaster.catalog.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client would rather have, as RFC 9110 (12.5.1) has it: the most specific range that fits a media type says how
 * much it is wanted. Parameters other than the weight are passed over, and so are ranges that are none.
 */
record Accept(List<Range> ranges) {
    private static final Pattern TOKEN = Pattern.compile("[\\w!#$%&'*+.^`|~-]+");
    private static final Pattern WEIGHT = Pattern.compile("0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?");

    /** More are there to keep us busy. */
    private static final int MOST = 100;

    /** @param thousandths the weight, 0 to 1000; 0 forbids */
    record Range(String type, String subtype, int thousandths) {
        boolean fits(Form form) {
            return isAny(type, form.mediaType().getType())
                    && isAny(subtype, form.mediaType().getSubtype());
        }

        private static boolean isAny(String range, String value) {
            return range.equals("*") || range.equals(value);
        }

        int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }

    /** @param lines of the header; none, or none with a range in it, accepts anything */
    static Accept of(List<String> lines) {
        List<Range> ranges = (lines == null ? List.<String>of() : lines)
                .stream()
                        .flatMap(line -> Arrays.stream(line.split(",", MOST)))
                        .limit(MOST)
                        .flatMap(range -> range(range).stream())
                        .toList();
        return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1000)) : ranges);
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.split(";");
        String[] type = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
        boolean isRange = type.length == 2
                && TOKEN.matcher(type[0]).matches()
                && TOKEN.matcher(type[1]).matches()
                && (!type[0].equals("*") || type[1].equals("*"));
        if (!isRange) {
            return Optional.empty();
        }
        return Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(parameter -> parameter.toLowerCase(Locale.ROOT).startsWith("q="))
                .findFirst()
                .map(weight -> weight.substring(2).strip())
                .map(weight -> WEIGHT.matcher(weight).matches()
                        ? Optional.of(new Range(type[0], type[1], (int) Math.round(Double.parseDouble(weight) * 1000)))
                        : Optional.<Range>empty())
                .orElseGet(() -> Optional.of(new Range(type[0], type[1], 1000)));
    }

    /** Of equals the first. */
    Optional<Form> best(List<Form> forms) {
        int most = forms.stream().mapToInt(this::weight).max().orElse(0);
        return forms.stream().filter(form -> most > 0 && weight(form) == most).findFirst();
    }

    private int weight(Form form) {
        int precision = ranges.stream()
                .filter(range -> range.fits(form))
                .mapToInt(Range::precision)
                .max()
                .orElse(-1);
        return ranges.stream()
                .filter(range -> range.fits(form) && range.precision() == precision)
                .mapToInt(Range::thousandths)
                .max()
                .orElse(0);
    }
}
