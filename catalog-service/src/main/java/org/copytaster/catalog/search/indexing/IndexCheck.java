package org.copytaster.catalog.search.indexing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between the index and the database.
 *
 * @param articles in the database
 * @param documents in the index
 * @param equal whether there is no difference
 * @param complete whether all was compared; it stops at a thousand differences
 * @param differences the first hundred
 */
record IndexCheck(
        long articles, long documents, boolean equal, boolean complete, long different, List<Difference> differences) {

    /** @param kind {@code missing} in the index, {@code surplus} in it, or {@code stale} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IndexDifference")
    record Difference(UUID id, String kind, Integer version, Integer indexedVersion) {}
}
