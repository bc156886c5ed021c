package org.copytaster.ui.catalog;

import java.util.List;

/** How much of a source's update becomes ours. */
public sealed interface Take {
    record All() implements Take {}

    record None() implements Take {}

    /**
     * @param fields by name
     * @param blocks by the ids of their rows
     */
    record Some(List<String> fields, List<String> blocks) implements Take {}

    /** As the catalog reads it. */
    default Object sent() {
        return switch (this) {
            case All all -> "all";
            case None none -> "none";
            case Some some -> some;
        };
    }
}
