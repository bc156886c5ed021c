package org.copytaster.catalog.lock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticlePatch;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;
import org.copytaster.catalog.version.Origin;

/** Makes versions of what somebody had written and not saved when another editor took over. */
@ApplicationScoped
class KeptDrafts {
    private final ArticleVersionRepository versions;
    private final ArticlePatch patch;

    KeptDrafts(ArticleVersionRepository versions, ArticlePatch patch) {
        this.versions = versions;
        this.patch = patch;
    }

    /** @return the version, which does not become current; nothing where the draft says nothing new */
    Optional<ArticleVersion> keep(Article article, LockDraft draft, Instant now) {
        ArticleContent madeOn = versions.required(article.id(), draft.version).content();
        ArticleContent current =
                versions.required(article.id(), article.currentVersion()).content();
        SalvagedDraft salvaged = SalvagedDraft.of(draft.draft, madeOn, patch);
        if (salvaged.content().equals(madeOn) || salvaged.content().equals(current)) {
            return Optional.empty();
        }
        ArticleVersion version = new ArticleVersion(
                        article.id(), article.kept(), Origin.EDITOR, draft.holderName, salvaged.content(), now)
                .because(salvaged.note(draft.holderName));
        versions.persist(version);
        return Optional.of(version);
    }
}
