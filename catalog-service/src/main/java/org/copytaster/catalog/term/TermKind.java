package org.copytaster.catalog.term;

import java.util.Locale;

/** What articles are filed under. */
public enum TermKind {
    /** By code. */
    SUBJECT,
    /** The others by name. */
    KEYWORD,
    PERSON,
    ORGANISATION,
    PLACE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
