package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a text says the same again. */
final class Repetitions {
    /** Enough to begin with; tokens. */
    private static final int BEGINNING = 5;

    private static final int MAX_PLACES = 16;

    private final Tokens text;
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    Repetitions(Tokens text) {
        this.text = text;
        for (int i = 0; i + BEGINNING <= text.count; i++) {
            List<Integer> same = places.computeIfAbsent(beginning(i), b -> new ArrayList<>(1));
            if (same.size() < MAX_PLACES) {
                same.add(i);
            }
        }
    }

    /** First tokens of the other places that have the same text as the segment. */
    List<Integer> of(Segment segment) {
        if (segment.length() < BEGINNING) {
            return List.of();
        }
        return places.getOrDefault(beginning(segment.from()), List.of()).stream()
                .filter(place -> place != segment.from() && place + segment.length() <= text.count)
                .filter(place ->
                        Arrays.equals(text.id, segment.from(), segment.to(), text.id, place, place + segment.length()))
                .toList();
    }

    private int beginning(int from) {
        int hash = 1;
        for (int i = from; i < from + BEGINNING; i++) {
            hash = 31 * hash + text.id[i];
        }
        return hash;
    }
}
