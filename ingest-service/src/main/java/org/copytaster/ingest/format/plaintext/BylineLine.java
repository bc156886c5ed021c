package org.copytaster.ingest.format.plaintext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that says who wrote it: "By Jane Doe and John Roe, Harbour Wire". */
public final class BylineLine {
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^(?:(?:written |reported |story |text )?by|von|par|por|di|door|text:|texte:|autor:)\\s+(?=\\S)");
    private static final Pattern NAME = Pattern.compile(
            "(?u)^\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|di|van|von|der|den|del|la|le|al|bin|ter|zu)){1,4}$");
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\s*(?:,|;|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b|\\ben\\b|\\bwith\\b)\\s*");
    private static final Pattern REST =
            Pattern.compile("\\s+[|•·–—]\\s+.*$|\\s+\\([^)]*\\)$|\\s+\\S+@\\S+$|,?\\s+(?:in|at|for|für|pour)\\s+.*$");
    private static final int LONGEST = 160;

    private BylineLine() {}

    /** The names, where the line is a byline and nothing else. */
    static Optional<List<String>> read(String line) {
        Matcher prefix = PREFIX.matcher(line);
        if (line.length() > LONGEST || !prefix.find() || Sentences.hasFullStop(line)) {
            return Optional.empty();
        }
        String rest = REST.matcher(line.substring(prefix.end())).replaceFirst("");
        List<String> names = names(rest).toList();
        return names.isEmpty() || !NAME.matcher(names.getFirst()).matches()
                ? Optional.empty()
                : Optional.of(names.stream()
                        .filter(name -> NAME.matcher(name).matches())
                        .toList());
    }

    /** The names in a byline with or without its "By"; names only, nothing is checked. */
    public static List<String> split(String byline) {
        String rest = PREFIX.matcher(byline.strip()).replaceFirst("");
        return names(rest).toList();
    }

    private static Stream<String> names(String text) {
        return BETWEEN.splitAsStream(text).map(String::strip).filter(name -> !name.isEmpty());
    }
}
