package org.copytaster.catalog.annotation.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the work on a note is. */
public enum Status {
    OPEN,
    RESOLVED,
    ACCEPTED,
    REJECTED;

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String value) {
        return find(value).orElseThrow(() -> new IllegalArgumentException(value));
    }

    public static Optional<Status> find(String value) {
        return Arrays.stream(values()).filter(s -> s.value().equals(value)).findFirst();
    }
}
