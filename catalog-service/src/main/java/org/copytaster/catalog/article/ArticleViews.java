package org.copytaster.catalog.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;

/** Shows articles with what others know of them. */
@ApplicationScoped
public class ArticleViews {
    private final ArticleVersionRepository versions;
    private final AnnotationCount annotations;
    private final Clock clock;

    ArticleViews(ArticleVersionRepository versions, AnnotationCount annotations, Clock clock) {
        this.versions = versions;
        this.annotations = annotations;
        this.clock = clock;
    }

    public ArticleView of(Article article) {
        return of(article, versions.required(article.id, article.currentVersion));
    }

    public ArticleView of(Article article, ArticleVersion version) {
        return ArticleView.of(article, version, annotations.of(article.id), clock.instant());
    }
}
