package org.copytaster.catalog.lock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may come with a lock that is taken or renewed.
 *
 * @param draft what is written and not saved: a JSON Merge Patch; absent leaves what there is, null drops it
 * @param version what it was written on; absent for the current version
 */
record LockRequest(
        @Schema(
                description = "A JSON Merge Patch; absent leaves the last one, null drops it",
                implementation = Object.class)
        JsonNode draft,

        @Positive Integer version) {}
