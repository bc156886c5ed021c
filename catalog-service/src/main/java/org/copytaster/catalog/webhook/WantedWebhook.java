package org.copytaster.catalog.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import org.copytaster.catalog.article.ArticleState;
import org.copytaster.catalog.change.ChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param enabled true where nothing is said */
record WantedWebhook(
        @NotNull
        @Size(max = 2_000)
        @Schema(description = "Where changes are posted to; https, unless the deployment allows http", format = "uri")
        String url,

        @Size(max = 500) String description,

        @Size(max = 20) @Schema(description = "Changes of at least one of these kinds; of all where there are none")
        List<@NotNull ChangeKind> kinds,

        @Schema(description = "Only changes after which the article is in this state")
        ArticleState state,

        Boolean enabled,

        @Pattern(regexp = "now|0|[1-9][0-9]{0,17}")
        @Schema(
                description = "At creation: the cursor of the change feed to begin behind; now where nothing is said",
                examples = "now")
        String after) {

    WantedWebhook {
        kinds = kinds == null ? List.of() : List.copyOf(new TreeSet<>(kinds));
        enabled = enabled == null || enabled;
    }
}
