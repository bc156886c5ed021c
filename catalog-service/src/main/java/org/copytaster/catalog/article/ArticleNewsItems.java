package org.copytaster.catalog.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.copytaster.catalog.form.NewsItem;
import org.copytaster.catalog.form.NewsItems;
import org.copytaster.catalog.form.PubStatus;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;

/** What other systems are told of an article: what it says, and whether they may use it. */
@ApplicationScoped
class ArticleNewsItems implements NewsItems {
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;

    ArticleNewsItems(ArticleRepository articles, ArticleVersionRepository versions) {
        this.articles = articles;
        this.versions = versions;
    }

    @Override
    @Transactional
    public NewsItem of(UUID id, Integer number) {
        Article article = articles.required(id);
        ArticleVersion version = versions.required(id, number == null ? article.currentVersion : number);
        return new NewsItem(
                id,
                version.number(),
                version.created(),
                article.source,
                article.externalId,
                status(article, version),
                version.content());
    }

    /** The desk decided on the current version; another one is there to be compared with. */
    private static PubStatus status(Article article, ArticleVersion version) {
        if (version.number() != article.currentVersion) {
            return PubStatus.WITHHELD;
        }
        return switch (article.state) {
            case PUBLISHED -> PubStatus.USABLE;
            case WITHDRAWN -> PubStatus.CANCELED;
            case NEW, EDITING, REVIEW, SPIKED -> PubStatus.WITHHELD;
        };
    }
}
