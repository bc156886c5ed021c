package org.copytaster.ui.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.copytaster.ui.look.Texts;

/** The problem+json of our services, as far as it is shown. */
record ProblemDetail(
        String title,
        String detail,
        List<Violation> violations,
        List<OpenQuestion> open,
        Integer currentVersion,
        String by,
        String note,
        Lock lock) {

    /** Who is in the way. */
    record Lock(String by) {}

    record Violation(String field, String message) {}

    /** What keeps an article from being published. */
    record OpenQuestion(String creator, String text) {
        String inWords() {
            return text == null ? "one by " + creator : "“" + text + "” (" + creator + ")";
        }
    }

    String inWords() {
        return otherPeople().orElseGet(() -> specific() == null ? title : title + ": " + specific());
    }

    String reason() {
        return otherPeople().orElseGet(() -> specific() == null ? title : specific());
    }

    /** Somebody else was faster, or is at work. */
    private Optional<String> otherPeople() {
        if (currentVersion != null && by != null) {
            String faster = Texts.of("problem.faster", by, currentVersion);
            return Optional.of(note == null ? faster : Texts.of("problem.faster.why", faster, note));
        }
        return Optional.ofNullable(lock).map(Lock::by).map(holder -> Texts.of("problem.locked", holder));
    }

    private String specific() {
        if (open != null && !open.isEmpty()) {
            return detail + ": " + open.stream().map(OpenQuestion::inWords).collect(joining("; "));
        }
        return violations == null || violations.isEmpty()
                ? detail
                : violations.stream()
                        .map(v -> (v.field() + " " + v.message()).strip())
                        .collect(joining("; "));
    }
}
