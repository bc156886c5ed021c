package org.copytaster.catalog.article;

import static org.copytaster.catalog.article.ArticleState.EDITING;
import static org.copytaster.catalog.article.ArticleState.NEW;
import static org.copytaster.catalog.article.ArticleState.PUBLISHED;
import static org.copytaster.catalog.article.ArticleState.REVIEW;
import static org.copytaster.catalog.article.ArticleState.SPIKED;
import static org.copytaster.catalog.article.ArticleState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copytaster.catalog.security.Roles;

/**
 * Every move from state to state that there is. What is not here does not happen: an article's state changes by a move
 * and in no other way.
 *
 * <pre>
 *             start             submit             publish (1)           withdraw
 *   ┌───────┐ ──────▶ ┌─────────┐ ──────▶ ┌────────┐ ══════▶ ┌───────────┐ ══════▶ ┌───────────┐
 *   │  new  │         │ editing │         │ review │         │ published │         │ withdrawn │
 *   └───────┘ ◀────── └─────────┘ ◀────── └────────┘         └───────────┘         └───────────┘
 *     │   ▲  put back   │     ▲  send back   │                     │
 *     │   │             │     └──────────────│───── correct ───────┘
 *   spike │restore    spike                spike
 *     ▼   │             ▼                    ▼
 *   ┌──────────────────────────────────────────┐
 *   │                  spiked                  │
 *   └──────────────────────────────────────────┘
 *
 *   ──▶ an editor   ══▶ a chief editor   (1) only without open questions and fact checks
 * </pre>
 */
public enum Move {
    START(NEW, EDITING, Roles.EDITOR),
    SUBMIT(EDITING, REVIEW, Roles.EDITOR),
    PUBLISH(REVIEW, PUBLISHED, Roles.CHIEF_EDITOR, Guard.NO_OPEN_QUESTIONS),
    WITHDRAW(PUBLISHED, WITHDRAWN, Roles.CHIEF_EDITOR),
    CORRECT(PUBLISHED, EDITING, Roles.EDITOR),

    PUT_BACK(EDITING, NEW, Roles.EDITOR),
    SEND_BACK(REVIEW, EDITING, Roles.EDITOR),

    SPIKE_NEW(NEW, SPIKED, Roles.EDITOR),
    SPIKE_EDITING(EDITING, SPIKED, Roles.EDITOR),
    SPIKE_REVIEW(REVIEW, SPIKED, Roles.EDITOR),
    RESTORE(SPIKED, NEW, Roles.EDITOR);

    /** What else must be so, beside state and role. */
    public enum Guard {
        NONE,
        NO_OPEN_QUESTIONS
    }

    private final ArticleState from;
    private final ArticleState to;
    private final String role;
    private final Guard guard;

    Move(ArticleState from, ArticleState to, String role) {
        this(from, to, role, Guard.NONE);
    }

    Move(ArticleState from, ArticleState to, String role, Guard guard) {
        this.from = from;
        this.to = to;
        this.role = role;
        this.guard = guard;
    }

    public static Optional<Move> between(ArticleState from, ArticleState to) {
        return Arrays.stream(values())
                .filter(move -> move.from == from && move.to == to)
                .findFirst();
    }

    public static List<Move> from(ArticleState state) {
        return Arrays.stream(values()).filter(move -> move.from == state).toList();
    }

    public static List<Move> to(ArticleState state) {
        return Arrays.stream(values()).filter(move -> move.to == state).toList();
    }

    public ArticleState from() {
        return from;
    }

    public ArticleState to() {
        return to;
    }

    /** The role that may do it; roles include the ones above them. */
    public String role() {
        return role;
    }

    public Guard guard() {
        return guard;
    }
}
