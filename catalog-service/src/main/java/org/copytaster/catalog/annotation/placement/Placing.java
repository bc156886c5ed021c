package org.copytaster.catalog.annotation.placement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
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
public class Placing {
    /** A note made on an older version goes through at most so many versions; one step leads over those before. */
    private static final int MAX_STEPS = 50;

    /** Orphans of so many former versions are looked for in a new one. */
    private static final int MAX_FORMER = 5;

    private final AnnotationPlacementRepository placements;
    private final ArticleVersionRepository versions;

    Placing(AnnotationPlacementRepository placements, ArticleVersionRepository versions) {
        this.placements = placements;
        this.versions = versions;
    }

    /** All annotations of an article follow its text, or the text does not change. */
    void follow(@Observes TextReplaced change) {
        UUID article = change.articleId();
        int from = change.replaced().number();
        carryMissing(article, from);
        Map<TextField, List<AnnotationPlacement>> stood =
                placements.in(article, from).stream().collect(groupingBy(placement -> placement.field));
        stood.forEach((field, here) -> {
            Carry carry = new Carry(
                    field.in(change.replaced().content()),
                    field.in(change.current().content()));
            placements.add(carried(article, field, here, carry, change.current().number()));
        });
    }

    /** A new annotation, and where it stands in the current version. */
    public void begin(UUID annotation, UUID article, int version, Place place, int current) {
        AnnotationPlacement made = AnnotationPlacement.made(annotation, version, place);
        List<AnnotationPlacement> path = new ArrayList<>(List.of(made));
        path.addAll(carriedAlong(article, made, current));
        placements.add(path);
    }

    /** Of those of the annotations that have one, by annotation. */
    public Map<UUID, AnnotationPlacement> in(UUID article, Collection<UUID> annotations, int current) {
        List<AnnotationPlacement> known = placements.in(annotations, current);
        if (known.size() < annotations.size()) {
            carryMissing(article, current);
            known = placements.in(annotations, current);
        }
        return known.stream().collect(toMap(placement -> placement.annotationId, p -> p));
    }

    /** In each version that it was carried to, oldest first. */
    public List<AnnotationPlacement> path(UUID annotation, int most) {
        return placements
                .find("annotationId = ?1 order by version", annotation)
                .page(0, most)
                .list();
    }

    /** Somebody has looked, and says where it stands. */
    public AnnotationPlacement put(UUID annotation, int current, Place place) {
        AnnotationPlacement put = AnnotationPlacement.put(annotation, current, place);
        placements.replace(put);
        return put;
    }

    /** Somebody has looked, and says that it stands nowhere. */
    public AnnotationPlacement leave(AnnotationPlacement orphan) {
        AnnotationPlacement left = orphan.leftAsOrphan();
        placements.replace(left);
        return left;
    }

    /** It is about something else from now on. */
    public void forget(UUID annotation) {
        placements.forget(annotation);
    }

    /** Those that were there before placements were stored. */
    private void carryMissing(UUID article, int version) {
        List<AnnotationPlacement> carried = new ArrayList<>();
        for (UUID id : placements.missing(article, version)) {
            carried.addAll(carriedAlong(article, placements.last(id), version));
        }
        placements.add(carried);
    }

    private List<AnnotationPlacement> carriedAlong(UUID article, AnnotationPlacement from, int to) {
        List<Integer> path = versions.path(article, from.version, to);
        List<AnnotationPlacement> carried = new ArrayList<>();
        AnnotationPlacement last = from;
        String text = text(article, from.version, from.field);
        for (int version : path.subList(Math.max(0, path.size() - MAX_STEPS), path.size())) {
            String next = text(article, version, from.field);
            Carry carry = new Carry(text, next);
            last = last.passage().isPresent()
                    ? last.next(version, carry.carry(last.passage().get()))
                    : last.stillOrphan(version);
            carried.add(last);
            text = next;
        }
        return carried;
    }

    private String text(UUID article, int version, TextField field) {
        return field == TextField.BODY
                ? versions.text(article, version)
                : field.in(versions.required(article, version).content());
    }

    private List<AnnotationPlacement> carried(
            UUID article, TextField field, List<AnnotationPlacement> stood, Carry carry, int version) {
        List<AnnotationPlacement> carried = new ArrayList<>();
        List<AnnotationPlacement> orphans = new ArrayList<>();
        for (AnnotationPlacement placement : stood) {
            placement
                    .passage()
                    .ifPresentOrElse(
                            passage -> carried.add(placement.next(version, carry.carry(passage))),
                            () -> orphans.add(placement));
        }
        carried.addAll(foundAgain(article, field, orphans, carry, version));
        return carried;
    }

    /** Text that was taken out may come back later: an editor cut it and pastes it now, or restores an older version. */
    private List<AnnotationPlacement> foundAgain(
            UUID article, TextField field, List<AnnotationPlacement> orphans, Carry carry, int version) {
        Map<Integer, List<AnnotationPlacement>> byFormer =
                orphans.stream().collect(groupingBy(orphan -> orphan.stoodIn));
        Map<UUID, AnnotationPlacement> found = new HashMap<>();
        if (carry.putsText()) {
            byFormer.keySet().stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(MAX_FORMER)
                    .forEach(former -> {
                        Carry comingBack = carry.comingFrom(text(article, former, field));
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
