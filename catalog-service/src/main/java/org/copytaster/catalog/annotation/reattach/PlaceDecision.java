package org.copytaster.catalog.annotation.reattach;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to become of a note's place.
 *
 * @param selector where to, of a note that is re-attached: as in a target, on the current text
 * @param note why, or null
 */
record PlaceDecision(
        @NotNull Action action,
        @Schema(type = SchemaType.OBJECT) JsonNode selector,
        @Size(max = 2_000) String note) {}
