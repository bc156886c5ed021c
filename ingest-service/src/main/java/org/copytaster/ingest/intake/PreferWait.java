package org.copytaster.ingest.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.problem.Problem;
import org.copytaster.ingest.problem.ProblemException;

/** {@code Prefer: wait=10} of RFC 7240: how long the caller would rather wait than ask again. */
record PreferWait(Duration time) {
    private static final Pattern WAIT = Pattern.compile("(?i)wait\\s*=\\s*\"?([^\"]*)\"?");

    static Optional<PreferWait> of(List<String> headers, Duration longest) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(preference -> WAIT.matcher(preference.split(";")[0].strip()))
                .filter(Matcher::matches)
                .findFirst()
                .map(wait -> new PreferWait(seconds(wait.group(1), longest)));
    }

    String applied() {
        return "wait=" + time.toSeconds();
    }

    private static Duration seconds(String text, Duration longest) {
        if (!text.matches("\\d{1,9}")) {
            throw new ProblemException(Problem.malformed("Prefer", "wait must be a number of seconds"));
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(text));
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }
}
