package org.copytaster.catalog.sourceupdate;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of the source's update is taken.
 *
 * @param version the source's version that was looked at; if another one waits by now, nothing is taken
 * @param note why, or null
 */
record Decision(
        @NotNull
        @Schema(
                description = "\"all\", \"none\", or {\"fields\": [names], \"blocks\": [ids of rows]}",
                implementation = Object.class)
        JsonNode take,

        @Positive Integer version,
        @Size(max = 2_000) String note) {}
