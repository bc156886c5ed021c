package org.copytaster.catalog.annotation.reattach;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be decided about a note's place. */
public enum Action {
    /** It stands right where it was found. */
    CONFIRM,
    /** It stands where the caller says. */
    REATTACH,
    /** It has no place, and need not have one. */
    KEEP;

    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
