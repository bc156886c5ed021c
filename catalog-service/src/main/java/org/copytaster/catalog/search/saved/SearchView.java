package org.copytaster.catalog.search.saved;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A saved search.
 *
 * @param owner their name
 * @param own whether it is the caller's
 * @param count articles that it finds now; only where counts were asked for
 */
@Schema(name = "SavedSearch")
record SearchView(
        UUID id,
        int revision,
        String name,
        String query,
        boolean shared,
        String owner,
        boolean own,
        Instant created,
        Instant updated,

        @JsonInclude(JsonInclude.Include.NON_NULL) Long count) {

    static SearchView of(SavedSearch search, String caller, Long count) {
        return new SearchView(
                search.id,
                search.revision,
                search.name,
                search.query,
                search.shared,
                search.ownerName,
                search.owner.equals(caller),
                search.created,
                search.updated,
                count);
    }
}
