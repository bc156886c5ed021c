package org.copytaster.catalog.state;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.copytaster.catalog.article.ArticleState;

/**
 * Where an article is to go.
 *
 * @param from where the caller has seen it; if it is elsewhere by now, it stays there
 * @param note why, or null
 */
record WantedState(
        @NotNull ArticleState to,
        ArticleState from,
        @Size(max = 2_000) String note) {}
