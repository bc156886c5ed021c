package org.copytaster.catalog.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a chief editor says of a collection. */
record CollectionRequest(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 4_000) String description) {}
