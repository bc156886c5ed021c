package org.copytaster.ui.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The problem+json of our services, as far as it is shown. */
record ProblemDetail(String title, String detail, List<Violation> violations, List<OpenQuestion> open) {

    record Violation(String field, String message) {}

    /** What keeps an article from being published. */
    record OpenQuestion(String creator, String text) {
        String inWords() {
            return text == null ? "one by " + creator : "“" + text + "” (" + creator + ")";
        }
    }

    String inWords() {
        return specific() == null ? title : title + ": " + specific();
    }

    String reason() {
        return specific() == null ? title : specific();
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
