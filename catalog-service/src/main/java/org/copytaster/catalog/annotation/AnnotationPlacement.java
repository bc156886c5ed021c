package org.copytaster.catalog.annotation;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What became of an annotation in one version. Written once, by {@link AnnotationPlacementRepository}. */
@Entity
@Immutable
@IdClass(AnnotationPlacement.Key.class)
class AnnotationPlacement {
    @Id
    UUID annotationId;

    @Id
    int version;

    @Convert(converter = StateColumn.class)
    Placement.State state;

    Integer rangeStart;
    Integer rangeEnd;
    boolean changed;
    double similarity;
    double runnerUp;
    int stoodIn;

    protected AnnotationPlacement() {}

    /** Where it was made. */
    static AnnotationPlacement made(Annotation annotation) {
        return of(
                annotation.id,
                annotation.version,
                annotation.version,
                new Outcome.Placed(annotation.passage(), false, 1));
    }

    /**
     * In the version after the one that this is about. That it moved or changed is said until somebody has confirmed it,
     * not only in the version in which it happened.
     */
    AnnotationPlacement next(int version, Outcome outcome) {
        AnnotationPlacement next = of(annotationId, version, stoodIn, outcome);
        if (next.passage().isPresent() && passage().isPresent()) {
            next.state = state == Placement.State.MOVED ? state : next.state;
            next.changed |= changed;
            next.similarity *= similarity;
        }
        return next;
    }

    AnnotationPlacement stillOrphan(int version) {
        return next(version, new Outcome.Orphaned(similarity, runnerUp));
    }

    private static AnnotationPlacement of(UUID annotationId, int version, int stoodIn, Outcome outcome) {
        AnnotationPlacement placement = new AnnotationPlacement();
        placement.annotationId = annotationId;
        placement.version = version;
        placement.stoodIn = version;
        switch (outcome) {
            case Outcome.Placed(Passage at, boolean changed, double similarity) ->
                placement.stands(Placement.State.PLACED, at, changed, similarity);
            case Outcome.Moved(Passage at, boolean changed, double similarity, double runnerUp) -> {
                placement.stands(Placement.State.MOVED, at, changed, similarity);
                placement.runnerUp = runnerUp;
            }
            case Outcome.Orphaned(double similarity, double runnerUp) -> {
                placement.state = Placement.State.ORPHANED;
                placement.similarity = similarity;
                placement.runnerUp = runnerUp;
                placement.stoodIn = stoodIn;
            }
        }
        return placement;
    }

    private void stands(Placement.State as, Passage at, boolean isChanged, double similarTo) {
        state = as;
        rangeStart = at.start();
        rangeEnd = at.end();
        changed = isChanged;
        similarity = similarTo;
    }

    /** Empty for an orphan. */
    Optional<Passage> passage() {
        return state == Placement.State.ORPHANED ? Optional.empty() : Optional.of(new Passage(rangeStart, rangeEnd));
    }

    Placement view(TextQuote selector) {
        return new Placement(
                version,
                state,
                rangeStart,
                rangeEnd,
                changed,
                similarity,
                state == Placement.State.ORPHANED ? runnerUp : null,
                selector);
    }

    record Key(UUID annotationId, int version) implements Serializable {}

    @Converter
    static class StateColumn implements jakarta.persistence.AttributeConverter<Placement.State, String> {
        @Override
        public String convertToDatabaseColumn(Placement.State state) {
            return state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Placement.State convertToEntityAttribute(String value) {
            return Placement.State.valueOf(value.toUpperCase(Locale.ROOT));
        }
    }
}
