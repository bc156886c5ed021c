package org.copytaster.catalog.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.copytaster.catalog.problem.ProblemException;

/** Which languages somebody reads, best first. */
record Languages(List<String> tags) {
    /** A browser's list is a tenth of that; Java's parser takes its time with long ones. */
    private static final int LONGEST_HEADER = 500;

    private static final int MOST = 20;

    /**
     * @param parameter a BCP 47 tag that somebody asked for, or null; it comes before the header
     * @param header Accept-Language as it came, or null; one that cannot be read says nothing
     * @throws ProblemException 422 where the parameter is no tag
     */
    static Languages of(String parameter, String header) {
        List<String> accepted = accepted(header);
        if (parameter == null || parameter.isBlank()) {
            return new Languages(accepted);
        }
        String tag = LanguageTag.canonical(parameter)
                .orElseThrow(() -> ProblemException.invalid("language", "must be a language tag such as en or pt-BR"));
        return new Languages(Stream.concat(Stream.of(tag), accepted.stream()).toList());
    }

    private static List<String> accepted(String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0 && !range.getRange().equals("*"))
                    .map(LanguageRange::getRange)
                    .map(range -> range.toLowerCase(Locale.ROOT))
                    .limit(MOST)
                    .toList();
        } catch (IllegalArgumentException e) {
            // what it means is unknown; every browser's own list can be read
            return List.of();
        }
    }
}
