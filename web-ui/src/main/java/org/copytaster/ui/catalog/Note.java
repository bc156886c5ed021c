package org.copytaster.ui.catalog;

import java.time.Instant;
import java.util.Objects;

/**
 * A note at the side of an article.
 *
 * @param id last part of the annotation's address
 * @param quote the passage it is about, as it was when the note was written
 * @param place where that passage stands in the current version's body, or null where it does not
 */
public record Note(String id, String creator, String author, Instant created, String quote, String text, Place place) {

    /** Offsets in code points of the article's text. */
    public record Place(int start, int end) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byStart = Integer.compare(start, other.start);
            return byStart == 0 ? Integer.compare(end, other.end) : byStart;
        }
    }

    /** Whether it says the same about the same passage. */
    public boolean says(String words, Passage passage) {
        return text.strip().equals(words.strip()) && new Place(passage.start(), passage.end()).equals(place);
    }

    public boolean isBy(String subject) {
        return creator.endsWith(":" + subject);
    }

    static Note of(AnnotationDocuments.Annotation annotation) {
        return new Note(
                annotation.id().substring(annotation.id().lastIndexOf('/') + 1),
                Objects.requireNonNullElse(annotation.creator().id(), ""),
                Objects.requireNonNullElse(annotation.creator().name(), ""),
                annotation.created(),
                quote(annotation),
                text(annotation),
                place(annotation.placement()));
    }

    private static String quote(AnnotationDocuments.Annotation annotation) {
        return annotation.target().stream()
                .filter(target -> target.selector() != null)
                .flatMap(target -> target.selector().stream())
                .map(AnnotationDocuments.Selector::exact)
                .filter(exact -> exact != null)
                .findFirst()
                .orElse("");
    }

    private static String text(AnnotationDocuments.Annotation annotation) {
        return annotation.body() == null
                ? ""
                : annotation.body().stream()
                        .map(AnnotationDocuments.Body::value)
                        .filter(value -> value != null)
                        .findFirst()
                        .orElse("");
    }

    private static Place place(AnnotationDocuments.Annotation.Placement placement) {
        boolean inBody = placement != null && placement.start() != null && placement.field() == null;
        return !inBody ? null : new Place(placement.start(), placement.end());
    }
}
