package org.copytaster.catalog.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an article is on its way through the desk. */
public enum ArticleState {
    NEW,
    EDITING,
    REVIEW,
    PUBLISHED,
    SPIKED,
    WITHDRAWN;

    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ArticleState> of(String value) {
        return Arrays.stream(values())
                .filter(state -> state.value().equals(value))
                .findFirst();
    }
}
