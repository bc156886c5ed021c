package org.copytaster.catalog.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A person, an organisation or a place that an article is about or names.
 *
 * @param code of some vocabulary, as it was sent; null where there is only the name
 */
public record Entity(
        @Size(min = 1, max = 500) String code,
        @NotBlank @Size(max = 500) String name) {}
