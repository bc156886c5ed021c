package org.copytaster.catalog.search.indexing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the index is.
 *
 * @param state {@code building} the first one, when there is nothing to search in; {@code following} the change feed;
 *     {@code rebuilding} another one, while this one serves and follows
 * @param position all changes up to this one can be found
 * @param last the newest change
 * @param refused articles that the index did not take; the log says why
 * @param rebuild the last one, or null
 */
record SearchStatus(
        @Schema(enumeration = {"building", "following", "rebuilding"})
        String state,

        long position,
        long last,
        long documents,
        int refused,
        Rebuild rebuild) {

    /** @param total articles when it began; what comes meanwhile is not counted */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SearchRebuild")
    record Rebuild(String state, long done, long total, Instant started, Instant ended, String failure) {}
}
