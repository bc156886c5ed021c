package org.copytaster.catalog.annotation.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much of its annotations a container tells with itself.
 *
 * @see <a href="https://www.w3.org/TR/annotation-protocol/#container-representations">Web Annotation Protocol, 4.2</a>
 */
enum Preference {
    /** The collection, with addresses of its pages. */
    MINIMAL,
    /** With the first page, which has addresses of annotations. */
    IRIS,
    /** With the first page, which has whole annotations; what is told where nothing else is asked for. */
    DESCRIPTIONS;

    private static final Pattern INCLUDE = Pattern.compile(
            "return\\s*=\\s*representation\\s*;\\s*include\\s*=\\s*\"([^\"]{0,500})\"", Pattern.CASE_INSENSITIVE);

    /** @param prefer the values of the header */
    static Preference of(List<String> prefer) {
        Matcher include = INCLUDE.matcher(String.join(",", prefer));
        if (!include.find()) {
            return DESCRIPTIONS;
        }
        Set<String> wanted =
                Arrays.stream(include.group(1).strip().split("\\s+")).collect(Collectors.toSet());
        if (wanted.contains("http://www.w3.org/ns/oa#PreferContainedDescriptions")) {
            return DESCRIPTIONS;
        }
        if (wanted.contains("http://www.w3.org/ns/oa#PreferContainedIRIs")) {
            return wanted.contains("http://www.w3.org/ns/ldp#PreferMinimalContainer") ? MINIMAL : IRIS;
        }
        return wanted.contains("http://www.w3.org/ns/ldp#PreferMinimalContainer") ? MINIMAL : DESCRIPTIONS;
    }
}
