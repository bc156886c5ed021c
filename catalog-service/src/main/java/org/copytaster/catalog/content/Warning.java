package org.copytaster.catalog.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A guess or repair that ingest made. */
public record Warning(
        @NotBlank @Size(max = 100) String code,
        @Size(max = 2_000) String detail) {}
