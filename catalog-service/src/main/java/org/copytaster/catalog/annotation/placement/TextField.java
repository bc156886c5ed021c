package org.copytaster.catalog.annotation.placement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.copytaster.catalog.content.ArticleContent;

/** A text of an article that notes can be made on. Offsets count within it. */
public enum TextField {
    BODY,
    HEADLINE,
    DECK;

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TextField> of(String value) {
        return Arrays.stream(values())
                .filter(field -> field.value().equals(value))
                .findFirst();
    }

    String in(ArticleContent content) {
        return switch (this) {
            case BODY -> content.text();
            case HEADLINE -> content.headline();
            case DECK -> Objects.requireNonNullElse(content.deck(), "");
        };
    }
}
