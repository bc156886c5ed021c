package org.copytaster.catalog.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of the change feed. It says that something happened, not what is there now: who wants that asks for the article.
 *
 * @param position from 1, without a gap
 * @param version the current one after the change
 * @param state the article's after the change
 * @param note why, or null
 */
public record Change(
        @JsonIgnore long position,
        UUID article,
        int version,
        String state,
        List<ChangeKind> kinds,
        Instant time,
        String by,
        String note) {

    @JsonProperty(index = 0)
    @Schema(description = "Where to go on after this entry")
    public String cursor() {
        return Long.toString(position);
    }
}
