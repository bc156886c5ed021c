package org.copytaster.catalog.version;

import java.util.UUID;

/** Whether there is such an article. Asked here, answered by the article feature, which stands above this one. */
@FunctionalInterface
public interface ArticlePresence {
    /** @throws org.copytaster.catalog.problem.ProblemException 404 where there never was one, 410 where it was deleted */
    void require(UUID articleId);
}
