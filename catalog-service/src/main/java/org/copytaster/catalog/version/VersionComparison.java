package org.copytaster.catalog.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Compares versions. They never change, so the database is done with before the comparing begins. */
@ApplicationScoped
class VersionComparison {
    private final ArticleVersionRepository versions;
    private final ArticlePresence articles;

    VersionComparison(ArticleVersionRepository versions, ArticlePresence articles) {
        this.versions = versions;
        this.articles = articles;
    }

    VersionDifference of(UUID articleId, int from, int to) {
        Two two = read(articleId, from, to);
        return VersionDifference.between(two.from, two.to);
    }

    @Transactional
    Two read(UUID articleId, int from, int to) {
        articles.require(articleId);
        return new Two(versions.required(articleId, from), versions.required(articleId, to));
    }

    record Two(ArticleVersion from, ArticleVersion to) {}
}
