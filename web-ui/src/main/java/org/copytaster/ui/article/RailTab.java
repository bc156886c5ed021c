package org.copytaster.ui.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands beside an article's text. */
enum RailTab {
    NOTES,
    DETAILS,
    VERSIONS,
    ACTIVITY;

    static Optional<RailTab> named(String inAddress) {
        return Arrays.stream(values())
                .filter(tab -> tab.inAddress().equals(inAddress))
                .findFirst();
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
