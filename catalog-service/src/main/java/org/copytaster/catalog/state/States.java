package org.copytaster.catalog.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.article.ArticleState;
import org.copytaster.catalog.article.ArticleView;
import org.copytaster.catalog.article.ArticleViews;
import org.copytaster.catalog.article.Editing;
import org.copytaster.catalog.article.Move;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;

/** Moves articles from state to state, as {@link Move} allows it. */
@ApplicationScoped
class States {
    /** More than anybody reads before they ask the article itself. */
    private static final int MOST_LISTED = 100;

    private final ArticleRepository articles;
    private final StateChangeRepository changes;
    private final OpenQuestions questions;
    private final Editing editing;
    private final ArticleViews views;
    private final Caller caller;

    States(
            ArticleRepository articles,
            StateChangeRepository changes,
            OpenQuestions questions,
            Editing editing,
            ArticleViews views,
            Caller caller) {
        this.articles = articles;
        this.changes = changes;
        this.questions = questions;
        this.editing = editing;
        this.views = views;
        this.caller = caller;
    }

    @Transactional
    StatePage view(UUID id, Integer before, int size) {
        ArticleState state = articles.required(id).state();
        return StatePage.of(state, changes.newestFirst(id, before, size + 1), size);
    }

    @Transactional
    ArticleView move(UUID id, String ifMatch, WantedState wanted) {
        requireRole(wanted.to());
        Article article = editing.begin(id, ifMatch);
        Move move = allowed(article.state(), wanted);
        if (!caller.has(move.role())) {
            throw forbidden(move.role());
        }
        switch (move.guard()) {
            case NONE -> {}
            case NO_OPEN_QUESTIONS -> requireAnswers(id);
        }
        editing.move(article, move, wanted.note());
        return views.of(article);
    }

    /** Who may not go there from anywhere need not know whether the article could. */
    private void requireRole(ArticleState to) {
        List<String> roles = Move.to(to).stream().map(Move::role).distinct().toList();
        if (roles.stream().noneMatch(caller::has)) {
            throw forbidden(roles.getFirst());
        }
    }

    private static Move allowed(ArticleState state, WantedState wanted) {
        if (wanted.from() != null && wanted.from() != state) {
            throw notFrom(state, "It is %s by now".formatted(state.value()));
        }
        return Move.between(state, wanted.to())
                .orElseThrow(() -> notFrom(
                        state,
                        "From %s there is no way to %s"
                                .formatted(state.value(), wanted.to().value())));
    }

    private static ProblemException notFrom(ArticleState state, String detail) {
        return ProblemException.conflict(
                "state",
                "Not from this state",
                detail,
                Map.of(
                        "state",
                        state,
                        "allowed",
                        Move.from(state).stream().map(Move::to).toList()));
    }

    private void requireAnswers(UUID id) {
        List<OpenQuestion> open = questions.on(id);
        if (!open.isEmpty()) {
            throw ProblemException.conflict(
                    "open-questions",
                    "Questions are open",
                    open.size() == 1
                            ? "One question or fact check is open"
                            : "%d questions or fact checks are open".formatted(open.size()),
                    Map.of(
                            "total",
                            open.size(),
                            "open",
                            open.stream().limit(MOST_LISTED).toList()));
        }
    }

    private static ProblemException forbidden(String role) {
        return ProblemException.forbidden("That needs the role " + role);
    }
}
