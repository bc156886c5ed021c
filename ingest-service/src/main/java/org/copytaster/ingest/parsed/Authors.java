package org.copytaster.ingest.parsed;

import java.util.Comparator;
import java.util.List;

/** Who wrote it, where a document says it twice: as a line to print, and as names. */
public final class Authors {
    private Authors() {}

    /** The names, where the line says no more than they do; else the line, as its sender wrote it. */
    public static List<String> of(String line, List<String> names) {
        if (line == null) {
            return names;
        }
        String rest = line;
        // a short name may stand in a longer one
        for (String name : names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            int at = rest.indexOf(name);
            if (name.isBlank() || at < 0) {
                return List.of(line);
            }
            rest = rest.substring(0, at) + ' ' + rest.substring(at + name.length());
        }
        return rest.codePoints().noneMatch(Character::isLetterOrDigit) ? names : List.of(line);
    }
}
