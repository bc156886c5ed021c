package org.copytaster.ui.submit.preview;

import java.util.Map;

/** What a warning is about, in a few words; its detail tells the rest. */
final class WarningTitle {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("headline-inferred", "Headline made from the text"),
            Map.entry("caption-inferred", "Read as a photo caption"),
            Map.entry("dateline-removed", "Dateline taken out of the text"),
            Map.entry("language-mismatch", "Language is not the one declared"),
            Map.entry("published-assumed", "Publication time completed"),
            Map.entry("published-refused", "Publication time not used"),
            Map.entry("modified-assumed", "Time of change completed"),
            Map.entry("modified-refused", "Time of change not used"),
            Map.entry("charset-guessed", "Character set guessed"),
            Map.entry("charset-contradiction", "Character set is not the one declared"),
            Map.entry("invalid-bytes", "Characters damaged"),
            Map.entry("text-uncleaned", "Text left as it came"),
            Map.entry("text-missing", "No text of its own"),
            Map.entry("not-usable", "Not marked as usable"),
            Map.entry("embargoed", "Embargo"));

    private WarningTitle() {}

    /** A code that is not known here reads as words all the same: "table-flattened" as "Table flattened". */
    static String of(String code) {
        if (code == null || code.isBlank()) {
            return "Please check";
        }
        String words = code.strip().replace('-', ' ').replace('_', ' ');
        return TITLES.getOrDefault(code, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
