package org.copytaster.catalog.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The lead image: an address, never the picture itself. */
public record Image(
        @NotBlank @WebAddress @Size(max = 4_000) String url,
        @Size(max = 10_000) String caption,
        @Size(max = 1_000) String credit) {}
