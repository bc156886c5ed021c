package org.copytaster.catalog.vocabulary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.article.YearsOneTo9999;

/**
 * A concept as a chief editor writes it.
 *
 * @param labels by language tag
 * @param broader codes of the same vocabulary, as are related and replacedBy
 * @param retired since when it is not to be used; null while it is in use
 */
record OwnConcept(
        @NotEmpty @Size(max = 50) Map<@NotBlank String, @NotBlank @Size(max = 400) String> labels,
        @Size(max = 50) Map<@NotBlank String, @NotBlank @Size(max = 4_000) String> definitions,
        @Size(max = 50) Map<@NotBlank String, @NotBlank @Size(max = 4_000) String> notes,
        @Size(max = 20) List<@NotNull @Size(max = 200) String> broader,
        @Size(max = 50) List<@NotNull @Size(max = 200) String> related,
        @Size(max = 50) List<@NotBlank @Size(max = 1_000) String> exactMatch,
        @Size(max = 50) List<@NotBlank @Size(max = 1_000) String> closeMatch,
        @Size(max = 50) List<@NotBlank @Size(max = 1_000) String> broadMatch,
        @Size(max = 50) List<@NotBlank @Size(max = 1_000) String> narrowMatch,
        @Size(max = 50) List<@NotBlank @Size(max = 1_000) String> relatedMatch,
        @YearsOneTo9999 Instant retired,
        @Size(max = 20) List<@NotNull @Size(max = 200) String> replacedBy) {}
