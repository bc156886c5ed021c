package org.copytaster.catalog.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A subject such as {@code medtop:16000000}; codes we do not know are kept. */
public record Subject(
        @NotBlank @Size(max = 400) String code,
        @Size(max = 400) String name) {}
