package org.copytaster.catalog.annotation.placement;

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

/** What became of an annotation in one version. Written by {@link AnnotationPlacementRepository}. */
@Entity
@Immutable
@IdClass(AnnotationPlacement.Key.class)
public class AnnotationPlacement {
    @Id
    UUID annotationId;

    @Id
    int version;

    @Convert(converter = StateColumn.class)
    Placement.State state;

    @Convert(converter = FieldColumn.class)
    TextField field;

    Integer rangeStart;
    Integer rangeEnd;
    boolean changed;
    double similarity;
    double runnerUp;
    int stoodIn;
    boolean kept;
    boolean byHand;

    protected AnnotationPlacement() {}

    /** Where somebody has put it. */
    static AnnotationPlacement put(UUID annotationId, int version, Place place) {
        AnnotationPlacement put = made(annotationId, version, place);
        put.byHand = true;
        return put;
    }

    /** Where it was made. */
    static AnnotationPlacement made(UUID annotationId, int version, Place place) {
        return of(annotationId, version, place.field(), version, new Outcome.Placed(place.passage(), false, 1));
    }

    /**
     * In the version after the one that this is about. That it moved or changed is said until somebody has confirmed it,
     * not only in the version in which it happened.
     */
    AnnotationPlacement next(int version, Outcome outcome) {
        AnnotationPlacement next = of(annotationId, version, field, stoodIn, outcome);
        if (next.passage().isPresent() && passage().isPresent()) {
            next.state = state == Placement.State.MOVED ? state : next.state;
            next.changed |= changed;
            next.similarity *= similarity;
        }
        next.byHand = byHand;
        return next;
    }

    AnnotationPlacement stillOrphan(int version) {
        AnnotationPlacement still = next(version, new Outcome.Orphaned(similarity, runnerUp));
        still.kept = kept;
        return still;
    }

    /** As it is, and somebody has said that it may stay so. */
    AnnotationPlacement leftAsOrphan() {
        AnnotationPlacement left = stillOrphan(version);
        left.kept = true;
        return left;
    }

    private static AnnotationPlacement of(
            UUID annotationId, int version, TextField field, int stoodIn, Outcome outcome) {
        AnnotationPlacement placement = new AnnotationPlacement();
        placement.annotationId = annotationId;
        placement.version = version;
        placement.field = field;
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

    public int version() {
        return version;
    }

    public Placement.State state() {
        return state;
    }

    public boolean isChanged() {
        return changed;
    }

    /** Empty for an orphan. */
    public Optional<Place> place() {
        return passage().map(passage -> new Place(field, passage));
    }

    Optional<Passage> passage() {
        return state == Placement.State.ORPHANED ? Optional.empty() : Optional.of(new Passage(rangeStart, rangeEnd));
    }

    /** @param selector the passage as it can be selected now, or null */
    Placement view(TextQuote selector) {
        return new Placement(
                version,
                state,
                field == TextField.BODY ? null : field.value(),
                rangeStart,
                rangeEnd,
                changed,
                similarity,
                state == Placement.State.ORPHANED ? runnerUp : null,
                kept ? true : null,
                byHand ? true : null,
                selector);
    }

    record Key(UUID annotationId, int version) implements Serializable {}

    @Converter
    static class FieldColumn implements jakarta.persistence.AttributeConverter<TextField, String> {
        @Override
        public String convertToDatabaseColumn(TextField field) {
            return field.value();
        }

        @Override
        public TextField convertToEntityAttribute(String value) {
            return TextField.of(value).orElseThrow();
        }
    }

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
