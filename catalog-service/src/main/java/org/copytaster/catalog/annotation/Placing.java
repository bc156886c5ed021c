package org.copytaster.catalog.annotation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.TextReplaced;
import org.copytaster.catalog.version.ArticleVersionRepository;

/**
 * Carries annotations from one current version to the next, step by step, and keeps where they stood in each. A version
 * from the source that waits beside an editor's text is no step.
 */
@ApplicationScoped
class Placing {
    /** A note made on an older version goes through at most so many versions; one step leads over those before. */
    private static final int MAX_STEPS = 50;

    /** Orphans of so many former versions are looked for in a new one. */
    private static final int MAX_FORMER = 5;

    private final AnnotationRepository annotations;
    private final AnnotationPlacementRepository placements;
    private final ArticleVersionRepository versions;

    Placing(
            AnnotationRepository annotations,
            AnnotationPlacementRepository placements,
            ArticleVersionRepository versions) {
        this.annotations = annotations;
        this.placements = placements;
        this.versions = versions;
    }

    /** All annotations of an article follow its text, or the text does not change. */
    void follow(@Observes TextReplaced change) {
        UUID article = change.articleId();
        int from = change.replaced().number();
        carryMissing(article, from);
        List<AnnotationPlacement> stood = placements.in(article, from);
        if (!stood.isEmpty()) {
            Carry carry = new Carry(change.replaced().text(), change.current().text());
            placements.add(carried(article, stood, carry, change.current().number()));
        }
    }

    /** A new annotation, and where it stands in the current version. */
    void begin(Annotation annotation, int current) {
        AnnotationPlacement made = AnnotationPlacement.made(annotation);
        List<AnnotationPlacement> path = new ArrayList<>(List.of(made));
        path.addAll(carriedAlong(annotation, made, current));
        placements.add(path);
    }

    /** By annotation. */
    Map<UUID, AnnotationPlacement> in(UUID articleId, int current) {
        carryMissing(articleId, current);
        return placements.in(articleId, current).stream().collect(toMap(placement -> placement.annotationId, p -> p));
    }

    AnnotationPlacement in(Annotation annotation, int current) {
        AnnotationPlacement.Key key = new AnnotationPlacement.Key(annotation.id, current);
        return placements.findByIdOptional(key).orElseGet(() -> {
            placements.add(carriedAlong(annotation, placements.last(annotation.id), current));
            return placements.findById(key);
        });
    }

    /** Those that were there before placements were stored. */
    private void carryMissing(UUID articleId, int version) {
        List<AnnotationPlacement> carried = new ArrayList<>();
        for (UUID id : placements.missing(articleId, version)) {
            Annotation annotation = annotations.findById(id);
            carried.addAll(carriedAlong(annotation, placements.last(id), version));
        }
        placements.add(carried);
    }

    private List<AnnotationPlacement> carriedAlong(Annotation annotation, AnnotationPlacement from, int to) {
        List<Integer> path = versions.path(annotation.articleId, from.version, to);
        List<AnnotationPlacement> carried = new ArrayList<>();
        AnnotationPlacement last = from;
        String text = versions.text(annotation.articleId, from.version);
        for (int version : path.subList(Math.max(0, path.size() - MAX_STEPS), path.size())) {
            String next = versions.text(annotation.articleId, version);
            Carry carry = new Carry(text, next);
            last = last.passage().isPresent()
                    ? last.next(version, carry.carry(last.passage().get()))
                    : last.stillOrphan(version);
            carried.add(last);
            text = next;
        }
        return carried;
    }

    private List<AnnotationPlacement> carried(UUID article, List<AnnotationPlacement> stood, Carry carry, int version) {
        List<AnnotationPlacement> carried = new ArrayList<>();
        List<AnnotationPlacement> orphans = new ArrayList<>();
        for (AnnotationPlacement placement : stood) {
            placement
                    .passage()
                    .ifPresentOrElse(
                            passage -> carried.add(placement.next(version, carry.carry(passage))),
                            () -> orphans.add(placement));
        }
        carried.addAll(foundAgain(article, orphans, carry, version));
        return carried;
    }

    /** Text that was taken out may come back later: an editor cut it and pastes it now, or restores an older version. */
    private List<AnnotationPlacement> foundAgain(
            UUID article, List<AnnotationPlacement> orphans, Carry carry, int version) {
        Map<Integer, List<AnnotationPlacement>> byFormer =
                orphans.stream().collect(groupingBy(orphan -> orphan.stoodIn));
        Map<UUID, AnnotationPlacement> found = new HashMap<>();
        if (carry.putsText()) {
            byFormer.keySet().stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(MAX_FORMER)
                    .forEach(former -> {
                        Carry comingBack = carry.comingFrom(versions.text(article, former));
                        for (AnnotationPlacement last : placements.in(ids(byFormer.get(former)), former)) {
                            last.passage()
                                    .flatMap(passage -> carry.comesBack(passage, comingBack))
                                    .ifPresent(outcome -> found.put(last.annotationId, last.next(version, outcome)));
                        }
                    });
        }
        return orphans.stream()
                .map(orphan -> found.getOrDefault(orphan.annotationId, orphan.stillOrphan(version)))
                .toList();
    }

    private static List<UUID> ids(List<AnnotationPlacement> placements) {
        return placements.stream().map(placement -> placement.annotationId).toList();
    }
}
