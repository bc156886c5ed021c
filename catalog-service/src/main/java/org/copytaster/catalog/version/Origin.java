package org.copytaster.catalog.version;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a version came from the article's source or from an editor here. */
public enum Origin {
    SOURCE,
    EDITOR;

    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
