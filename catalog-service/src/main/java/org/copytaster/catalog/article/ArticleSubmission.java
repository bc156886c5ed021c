package org.copytaster.catalog.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Image;
import org.copytaster.catalog.content.Subject;
import org.copytaster.catalog.content.Warning;
import org.copytaster.catalog.content.WebAddress;

/**
 * A normalized article as ingest hands it in. Text, HTML, number of words and fingerprint follow from the blocks and
 * are not taken from here.
 */
public record ArticleSubmission(
        @NotBlank @Size(max = 200) String source,
        @Size(max = 2_000) String externalId,
        @NotBlank @Size(max = 2_000) String headline,
        @Size(max = 2_000) String alternativeHeadline,
        @Size(max = 10_000) String deck,
        @Size(max = 100) List<@NotBlank @Size(max = 500) String> bylines,

        @Size(max = 35)
        @Pattern(regexp = "[A-Za-z]{2,8}+(-[A-Za-z0-9]{1,8})*+", message = "must be a language tag such as en or pt-BR")
        String language,

        @YearsOneTo9999 Instant published,
        @YearsOneTo9999 Instant modified,
        @WebAddress @Size(max = 4_000) String canonicalUrl,
        @Size(max = 500) String siteName,
        @Valid Image image,
        @Size(max = 500) List<@NotBlank @Size(max = 500) String> keywords,
        @Size(max = 500) List<@NotNull @Valid Subject> subjects,
        @Size(max = 500) List<@NotNull @Valid Entity> people,
        @Size(max = 500) List<@NotNull @Valid Entity> organisations,
        @Size(max = 500) List<@NotNull @Valid Entity> places,
        @NotEmpty @Size(max = 20_000) List<@NotNull @Valid Block> blocks,
        @Size(max = 100) Map<@Size(max = 100) String, @NotBlank @Size(max = 100) String> origins,
        @Size(max = 1_000) List<@NotNull @Valid Warning> warnings) {

    ArticleContent content() {
        return new ArticleContent(
                headline,
                alternativeHeadline,
                deck,
                bylines,
                language,
                published,
                modified,
                canonicalUrl,
                siteName,
                image,
                keywords,
                subjects,
                people,
                organisations,
                places,
                blocks,
                origins,
                warnings);
    }
}
