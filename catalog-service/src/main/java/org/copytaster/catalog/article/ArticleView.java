package org.copytaster.catalog.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.copytaster.catalog.article.CollectionsOfArticle.CollectionReference;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BodyHtml;
import org.copytaster.catalog.content.BodyText;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Image;
import org.copytaster.catalog.content.Subject;
import org.copytaster.catalog.content.Warning;
import org.copytaster.catalog.http.Tagged;
import org.copytaster.catalog.version.ArticleVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article, in its current version or in one that was asked for.
 *
 * @param assignee who is to work on it, or null
 * @param lock who edits it at the moment, or null
 * @param collections those it is in, by name
 * @param versionMade when this version was made
 * @param sourceUpdate a newer version from the source that waits beside the editor's text, or null
 */
public record ArticleView(
        UUID id,
        int version,
        ArticleState state,
        String assignee,
        LockView lock,
        String source,
        String externalId,
        Instant created,
        Instant updated,
        SourceUpdate sourceUpdate,
        Counts counts,
        List<CollectionReference> collections,
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
        String text,
        String html,
        int words,
        String fingerprint,
        Map<String, String> origins,
        List<Warning> warnings,
        @JsonIgnore @Schema(hidden = true) Instant versionMade)
        implements Tagged {

    public record SourceUpdate(int version) {}

    /**
     * How many there are of what belongs to the article.
     *
     * @param open annotations that wait for somebody to do something about them
     */
    public record Counts(int versions, long annotations, long open) {}

    /** What others know of it. */
    record Surroundings(
            AnnotationCount.Counts notes,
            List<CollectionReference> collections,
            List<Subject> subjects,
            List<Warning> warnings) {}

    @Override
    public String tagged() {
        return Integer.toString(version);
    }

    /**
     * While nothing has happened beside the text: from then on it was updated later than its version was made, or has
     * more than that, for as long as this is its version.
     */
    @Override
    public boolean toldByItsTag() {
        return versionMade.equals(updated)
                && counts.versions() == version
                && counts.annotations() == 0
                && sourceUpdate == null
                && lock == null
                // names and membership change beside it
                && collections.isEmpty()
                && subjects.isEmpty();
    }

    static ArticleView of(Article article, ArticleVersion version, Surroundings around, Instant now) {
        ArticleContent content = version.content();
        String text = content.text();
        return new ArticleView(
                article.id,
                version.number(),
                article.state,
                article.assignee,
                article.lease(now).map(LockView::of).orElse(null),
                article.source,
                article.externalId,
                article.created,
                article.updated,
                article.sourceUpdate == null ? null : new SourceUpdate(article.sourceUpdate),
                new Counts(
                        article.latestVersion,
                        around.notes().annotations(),
                        around.notes().open()),
                around.collections(),
                content.headline(),
                content.alternativeHeadline(),
                content.deck(),
                content.bylines(),
                content.language(),
                content.published(),
                content.modified(),
                content.canonicalUrl(),
                content.siteName(),
                content.image(),
                content.keywords(),
                around.subjects(),
                content.people(),
                content.organisations(),
                content.places(),
                content.blocks(),
                text,
                BodyHtml.of(content.blocks()),
                BodyText.words(text),
                BodyText.fingerprint(text),
                content.origins(),
                Stream.concat(content.warnings().stream(), around.warnings().stream())
                        .toList(),
                version.created());
    }
}
