package org.copytaster.catalog.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;

/** Appends and reads; there is nothing to update. */
@ApplicationScoped
public class ArticleVersionRepository implements PanacheRepositoryBase<ArticleVersion, ArticleVersion.Key> {

    public ArticleVersion required(UUID articleId, int number) {
        return findByIdOptional(new ArticleVersion.Key(articleId, number))
                .orElseThrow(() -> ProblemException.notFound("version", number + " of article " + articleId));
    }

    /** Newest first, without their contents. */
    List<VersionListItem> list(UUID articleId) {
        return find("articleId = ?1 order by number desc", articleId)
                .project(VersionListItem.class)
                .list();
    }
}
