package org.copytaster.catalog.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.copytaster.catalog.article.ArticleView.Surroundings;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;

/** Shows articles with what others know of them. */
@ApplicationScoped
public class ArticleViews {
    private final ArticleVersionRepository versions;
    private final AnnotationCount annotations;
    private final CollectionsOfArticle collections;
    private final SubjectNames subjects;
    private final Clock clock;

    ArticleViews(
            ArticleVersionRepository versions,
            AnnotationCount annotations,
            CollectionsOfArticle collections,
            SubjectNames subjects,
            Clock clock) {
        this.versions = versions;
        this.annotations = annotations;
        this.collections = collections;
        this.subjects = subjects;
        this.clock = clock;
    }

    public ArticleView of(Article article) {
        return of(article, versions.required(article.id, article.currentVersion));
    }

    public ArticleView of(Article article, ArticleVersion version) {
        ArticleContent content = version.content();
        // names are looked up and not stored: a vocabulary that comes later makes no new version of anything
        Surroundings around = new Surroundings(
                annotations.of(article.id),
                collections.of(article.id),
                subjects.named(content.subjects(), content.language()),
                subjects.warnings(content.subjects()));
        return ArticleView.of(article, version, around, clock.instant());
    }
}
