package org.copytaster.ingest.catalog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.copytaster.ingest.normalize.Block;
import org.copytaster.ingest.normalize.Entity;
import org.copytaster.ingest.normalize.Image;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Subject;
import org.copytaster.ingest.parsed.Warning;

/**
 * An article as the catalog takes it. Text, HTML and word count follow from the blocks, so they are not sent. Times are
 * instants: the catalog compares and orders them, and the same one in another zone is no change.
 */
public record ArticleSubmission(
        String source,
        String externalId,
        String headline,
        String alternativeHeadline,
        String deck,
        List<String> bylines,
        String language,
        Instant published,
        Instant modified,
        String canonicalUrl,
        String siteName,
        Image image,
        List<String> keywords,
        List<Subject> subjects,
        List<Entity> people,
        List<Entity> organisations,
        List<Entity> places,
        List<Block> blocks,
        Map<String, String> origins,
        List<Warning> warnings) {

    public static ArticleSubmission of(NormalizedArticle article, String source) {
        return new ArticleSubmission(
                source,
                article.externalId(),
                article.headline(),
                article.alternativeHeadline(),
                article.deck(),
                article.bylines(),
                article.language(),
                instant(article.published()),
                instant(article.modified()),
                article.canonicalUrl(),
                article.siteName(),
                article.image(),
                article.keywords(),
                article.subjects(),
                article.people(),
                article.organisations(),
                article.places(),
                article.blocks(),
                article.origins(),
                article.warnings());
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
