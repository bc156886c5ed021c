package org.copytaster.ui.submit;

import org.copytaster.ui.problem.ServiceProblem;

/** What is known of a document that is to be sent. */
sealed interface Reading {

    /** Ingest has been asked. */
    record Awaited() implements Reading {}

    record Read(Outline outline) implements Reading {}

    /** Ingest will not take it as it is. */
    record Refused(String message, String advice) implements Reading {}

    /** Nobody knows: ingest did not answer. */
    record Unanswered(String message) implements Reading {}

    static Reading of(ServiceProblem problem) {
        return problem.isRefusal()
                ? new Refused(problem.getMessage(), advice(problem.status()))
                : new Unanswered(problem.getMessage());
    }

    /** As {@link #of}, after it was sent: what ingest took and could not use is kept in quarantine. */
    static Reading ofSending(ServiceProblem problem) {
        return problem.status() == 422
                ? new Refused("Put into quarantine. " + problem.getMessage(), advice(problem.status()))
                : of(problem);
    }

    private static String advice(int status) {
        return switch (status) {
            case 400 -> "It breaks off or contradicts itself at the place named. Mend it there, or export it anew.";
            case 413 -> "Split it, or send the article alone instead of the whole archive.";
            case 415 ->
                "Text, HTML, Markdown, JSON, feeds, mail and news XML can be sent. "
                        + "Of anything else, copy the text and paste it.";
            case 422 -> "If there is an article in it, copy its text and paste that.";
            default -> "Change it, and it is read again.";
        };
    }

    /** Whether it would be sent. */
    default boolean isSendable() {
        return !(this instanceof Refused);
    }
}
