package org.copytaster.ui.submit.preview;

import java.util.Locale;

/** "German (de)" for the tag "de". */
final class LanguageName {
    private LanguageName() {}

    static String of(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() || name.equals(tag) ? tag : name + " (" + tag + ")";
    }
}
