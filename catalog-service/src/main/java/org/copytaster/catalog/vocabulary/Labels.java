package org.copytaster.catalog.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One text in several languages, by BCP 47 tag. */
@Schema(type = SchemaType.OBJECT, additionalProperties = String.class)
record Labels(@JsonValue SortedMap<String, String> byLanguage) {
    static final Labels NONE = new Labels(new TreeMap<>());

    private static final String FALLBACK = "en";

    Labels {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    @JsonCreator
    static Labels of(Map<String, String> byLanguage) {
        return new Labels(new TreeMap<>(byLanguage));
    }

    /**
     * In the language somebody likes best, else in a variety of it, else in English, else in any. Empty where there is none.
     *
     * @param languages by preference, BCP 47
     */
    Optional<Localized> best(List<String> languages) {
        return languages.stream()
                .flatMap(language -> in(language).stream())
                .findFirst()
                .or(() -> in(FALLBACK))
                .or(() -> byLanguage.entrySet().stream().findFirst().map(Localized::of));
    }

    /** RFC 4647 Lookup: the tag, then without its last part and so on; beside that a longer tag of the same beginning. */
    private Optional<Localized> in(String language) {
        for (String range = language;
                !range.isEmpty();
                range = range.substring(0, Math.max(0, range.lastIndexOf('-')))) {
            String wanted = range;
            Optional<Localized> found = byLanguage.entrySet().stream()
                    .filter(label -> label.getKey().equalsIgnoreCase(wanted))
                    .findFirst()
                    .or(() -> byLanguage.entrySet().stream()
                            .filter(label ->
                                    label.getKey().regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1))
                            .findFirst())
                    .map(Localized::of);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    record Localized(String language, String text) {
        static Localized of(Map.Entry<String, String> label) {
            return new Localized(label.getKey(), label.getValue());
        }
    }
}
