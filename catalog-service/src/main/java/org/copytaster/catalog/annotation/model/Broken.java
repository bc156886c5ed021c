package org.copytaster.catalog.annotation.model;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.catalog.problem.Problem;
import org.copytaster.catalog.problem.ProblemException;

/** The rules that a document breaks, by the path of the value that does. */
final class Broken {
    /** Who reads more of them before they look at the first? */
    private static final int MOST_TOLD = 20;

    private final List<Problem.Violation> violations = new ArrayList<>();

    void add(String path, String message) {
        if (violations.size() < MOST_TOLD) {
            violations.add(new Problem.Violation(path, message));
        }
    }

    /** @throws ProblemException 422 naming all of them */
    void refuse() {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
