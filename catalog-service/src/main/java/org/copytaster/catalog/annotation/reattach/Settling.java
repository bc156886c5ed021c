package org.copytaster.catalog.annotation.reattach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation;
import org.copytaster.catalog.annotation.AnnotationRepository;
import org.copytaster.catalog.annotation.Annotations;
import org.copytaster.catalog.annotation.placement.AnnotationPlacement;
import org.copytaster.catalog.annotation.placement.Place;
import org.copytaster.catalog.annotation.placement.Placement;
import org.copytaster.catalog.annotation.placement.Placements;
import org.copytaster.catalog.annotation.placement.Placing;
import org.copytaster.catalog.annotation.placement.TargetPlace;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.version.ArticleVersionRepository;

/** Lets people say where a note stands, and keeps who said what. Replies go with what they reply to. */
@ApplicationScoped
class Settling {
    private static final int MOST_TOLD = 200;

    private final Annotations annotations;
    private final AnnotationRepository stored;
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final SettlementRepository settlements;
    private final Placements placements;
    private final Placing placing;
    private final Caller caller;

    Settling(
            Annotations annotations,
            AnnotationRepository stored,
            ArticleRepository articles,
            ArticleVersionRepository versions,
            SettlementRepository settlements,
            Placements placements,
            Placing placing,
            Caller caller) {
        this.annotations = annotations;
        this.stored = stored;
        this.articles = articles;
        this.versions = versions;
        this.settlements = settlements;
        this.placements = placements;
        this.placing = placing;
        this.caller = caller;
    }

    @Transactional
    Annotation settle(UUID articleId, UUID id, String ifMatch, PlaceDecision decision) {
        // first the article: a new version takes them in this order, too
        Article article = articles.requiredAsItIs(articleId);
        Annotation annotation = annotations.begin(articleId, id, ifMatch);
        if (annotation.isReply()) {
            throw ProblemException.conflict(
                    "reply", "A reply", "It has no place of its own; it goes with what it replies to", Map.of());
        }
        int current = article.currentVersion();
        AnnotationPlacement before = placing.in(articleId, List.of(id), current).get(id);
        AnnotationPlacement after =
                switch (decision.action()) {
                    case CONFIRM -> placing.put(id, current, placeOf(before));
                    case REATTACH -> reattached(annotation, current, selected(article, decision));
                    case KEEP -> placing.leave(orphan(before));
                };
        annotation.touch(annotations.now());
        settlements.persist(new Settlement(
                        id,
                        settlements.nextNumber(id),
                        decision.action(),
                        current,
                        before == null ? Stand.NOWHERE : Stand.of(before),
                        Stand.of(after))
                .by(caller.name(), decision.note(), annotations.now()));
        annotations.record(annotation);
        return annotation;
    }

    @Transactional
    PlacementHistory history(UUID articleId, UUID id) {
        stored.required(articleId, id);
        Placement placement = placements.of(articleId, List.of(id)).get(id);
        return new PlacementHistory(
                placement,
                settlements.of(id, MOST_TOLD).stream()
                        .map(PlacementHistory.Entry::of)
                        .toList(),
                placing.path(id, MOST_TOLD).stream()
                        .map(step -> new PlacementHistory.Step(step.version(), Stand.of(step)))
                        .toList());
    }

    private AnnotationPlacement reattached(Annotation annotation, int current, Place place) {
        annotation.standAt(current, place);
        stored.flush();
        return placing.put(annotation.id(), current, place);
    }

    private Place selected(Article article, PlaceDecision decision) {
        if (decision.selector() == null || decision.selector().isNull()) {
            throw ProblemException.invalid("selector", "must say where to");
        }
        return TargetPlace.of(
                        decision.selector(),
                        versions.required(article.id(), article.currentVersion())
                                .content())
                .orElseThrow(() -> ProblemException.invalid("selector", "selects no text of the article"));
    }

    private static Place placeOf(AnnotationPlacement before) {
        if (before == null || before.place().isEmpty()) {
            throw ProblemException.conflict(
                    "no-place", "It has no place", "There is nothing to confirm: re-attach it, or keep it", Map.of());
        }
        return before.place().get();
    }

    private static AnnotationPlacement orphan(AnnotationPlacement before) {
        if (before == null || before.state() != Placement.State.ORPHANED) {
            throw ProblemException.conflict(
                    "not-orphaned",
                    "It has a place",
                    "Only a note that has lost its place is kept without one",
                    Map.of());
        }
        return before;
    }
}
