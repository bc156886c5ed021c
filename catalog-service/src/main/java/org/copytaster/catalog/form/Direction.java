package org.copytaster.catalog.form;

import java.util.Locale;
import java.util.Set;

/** Which way a text runs, in HTML's words. */
final class Direction {
    /** Scripts written from right to left, by ISO 15924. */
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Languages that are written in one of them where nothing else is said. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb",
            "ps", "sd", "syr", "ug", "ur", "yi");

    private Direction() {}

    /** @return {@code auto} where the language is not known: then the first strong letter tells */
    static String of(String language) {
        if (language == null) {
            return "auto";
        }
        Locale locale = Locale.forLanguageTag(language);
        boolean rightToLeft = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }
}
