package org.copytaster.ingest.problem;

/** A request that cannot be done. Thrown where it is noticed, written by {@link ProblemMappers}; no stack trace needed. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
