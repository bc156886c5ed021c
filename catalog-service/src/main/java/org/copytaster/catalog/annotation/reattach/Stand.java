package org.copytaster.catalog.annotation.reattach;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.copytaster.catalog.annotation.placement.AnnotationPlacement;
import org.copytaster.catalog.annotation.placement.Place;
import org.copytaster.catalog.annotation.placement.Placement;

/**
 * Where a note stood, or stands.
 *
 * @param state null where it had no place in a text at all
 * @param field {@code body}, {@code headline} or {@code deck}; null for an orphan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Stand(Placement.State state, String field, Integer start, Integer end) {
    static final Stand NOWHERE = new Stand(null, null, null, null);

    static Stand of(AnnotationPlacement placement) {
        return placement
                .place()
                .map(place -> at(placement.state(), place))
                .orElseGet(() -> new Stand(placement.state(), null, null, null));
    }

    private static Stand at(Placement.State state, Place place) {
        return new Stand(
                state,
                place.field().value(),
                place.passage().start(),
                place.passage().end());
    }
}
