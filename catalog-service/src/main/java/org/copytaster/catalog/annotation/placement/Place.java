package org.copytaster.catalog.annotation.placement;

/** A passage, and the text it is in. */
public record Place(TextField field, Passage passage) {
    static Place all(TextField field, String text) {
        return new Place(field, new Passage(0, text.codePointCount(0, text.length())));
    }

    /** A passage of this one's text, as one of the whole text. */
    Place part(Passage inside) {
        return new Place(field, new Passage(passage.start() + inside.start(), passage.start() + inside.end()));
    }
}
