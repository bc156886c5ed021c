package org.copytaster.catalog.search.saved;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A search to be saved, or what is to stand in its place. */
record NewSearch(
        @NotBlank @Size(max = 100) String name,

        @NotNull
        @Size(max = 4_000)
        @Schema(
                description = "Parameters of GET /articles as its address has them; without cursor, limit and format",
                examples = "q=harbour+fire&state=new&state=editing")
        String query,

        @Schema(description = "Others see it; needs the role editor")
        boolean shared) {}
