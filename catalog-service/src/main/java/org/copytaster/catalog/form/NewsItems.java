package org.copytaster.catalog.form;

import java.util.UUID;

/** Articles as news items. Asked for here, answered by the article feature, which stands above this one. */
@FunctionalInterface
public interface NewsItems {
    /**
     * @param version null for the current one
     * @throws org.copytaster.catalog.problem.ProblemException 404, or 410 where the article was deleted
     */
    NewsItem of(UUID articleId, Integer version);
}
