package org.copytaster.catalog.vocabulary;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tags as BCP 47 writes them. */
final class LanguageTag {
    private static final int LONGEST = 35;

    /** The IPTC's files name two languages by the codes of their countries: Swedish and Danish. */
    private static final Map<String, String> MISNAMED = Map.of("se", "sv", "dk", "da");

    private LanguageTag() {}

    /** Empty where it is none. {@code en-gb} is {@code en-GB}, {@code se} and {@code dk} are {@code sv} and {@code da}. */
    static Optional<String> canonical(String tag) {
        String plain = tag.strip().replace('_', '-');
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String canonical =
                    new Locale.Builder().setLanguageTag(plain).build().toLanguageTag();
            return canonical.equals("und")
                    ? Optional.empty()
                    : Optional.of(MISNAMED.getOrDefault(canonical, canonical));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
