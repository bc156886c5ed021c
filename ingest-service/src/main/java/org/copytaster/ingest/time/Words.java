package org.copytaster.ingest.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are looked up: small letters without accents, for "février" is often written without. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
