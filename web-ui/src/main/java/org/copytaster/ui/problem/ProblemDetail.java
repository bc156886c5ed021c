package org.copytaster.ui.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The problem+json of our services, as far as it is shown. */
record ProblemDetail(String title, String detail, List<Violation> violations) {

    record Violation(String field, String message) {}

    String inWords() {
        return specific() == null ? title : title + ": " + specific();
    }

    String reason() {
        return specific() == null ? title : specific();
    }

    private String specific() {
        return violations == null || violations.isEmpty()
                ? detail
                : violations.stream()
                        .map(v -> (v.field() + " " + v.message()).strip())
                        .collect(joining("; "));
    }
}
