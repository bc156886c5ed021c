package org.copytaster.catalog.form;

import java.util.Locale;

/**
 * Whether an item may be used, in the IPTC's words (http://cv.iptc.org/newscodes/pubstatusg2/): what is published may be,
 * what was withdrawn must not be any more, and all else waits for the desk.
 */
public enum PubStatus {
    USABLE,
    WITHHELD,
    CANCELED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
