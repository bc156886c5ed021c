package org.copytaster.ui.submit;

import org.copytaster.ui.problem.ServiceProblem;

/** What is known of a document that is to be sent. */
sealed interface Reading {
    String BROKEN = "Mend what is named here, or export the document anew.";
    String OTHER_FORMAT = "Text, HTML, Markdown, JSON, feeds, mail and news XML can be sent. "
            + "Of anything else, copy the text and paste it.";
    String NO_ARTICLE = "If there is an article in it, copy its text and paste that.";

    /** Ingest has been asked. */
    record Awaited() implements Reading {}

    record Read(Outline outline) implements Reading {}

    /** Ingest will not take it as it is: what kind of refusal, why, and what can be done. */
    record Refused(String title, String reason, String advice) implements Reading {}

    /** Nobody knows: ingest did not answer. */
    record Unanswered(String message) implements Reading {}

    static Reading of(ServiceProblem problem) {
        return problem.isRefusal() ? refused(problem) : new Unanswered(problem.getMessage());
    }

    /** As {@link #of}, after it was sent: what ingest took and could not use is kept in quarantine. */
    static Reading ofSending(ServiceProblem problem) {
        return problem.status() == 422
                ? new Refused("Put into quarantine", problem.reason(), "It did not reach the desk. " + NO_ARTICLE)
                : of(problem);
    }

    private static Refused refused(ServiceProblem problem) {
        return switch (problem.status()) {
            case 400 -> new Refused("It cannot be read", problem.reason(), BROKEN);
            case 413 -> new Refused("Too large", problem.reason(), "Split it, or send the article alone.");
            case 415 -> new Refused("Not a format to read articles from", problem.reason(), OTHER_FORMAT);
            case 422 -> new Refused("Not an article", problem.reason(), NO_ARTICLE);
            default -> new Refused("Refused", problem.getMessage(), "Change it, and it is read again.");
        };
    }

    /** Whether it would be sent. */
    default boolean isSendable() {
        return !(this instanceof Refused);
    }
}
