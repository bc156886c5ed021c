package org.copytaster.catalog.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BodyText;

/**
 * The article as it stands. Its content is in its current version; the fields repeated here are those that lists,
 * filters and search need.
 */
@Entity
public class Article {
    private static final int LEAD_LENGTH = 240;

    @Id
    UUID id;

    int currentVersion;
    int latestVersion;
    int sourceVersion;
    Integer sourceUpdate;

    @Convert(converter = ArticleStateColumn.class)
    ArticleState state;

    String source;
    String externalId;
    String headline;
    String lead;
    String text;
    String language;
    int words;
    Instant published;

    @Column(updatable = false)
    Instant created;

    Instant updated;

    protected Article() {}

    Article(UUID id, String source, String externalId, ArticleContent content, Instant now) {
        this.id = id;
        this.source = source;
        this.externalId = externalId;
        this.state = ArticleState.NEW;
        this.created = now;
        this.latestVersion = 1;
        this.sourceVersion = 1;
        show(1, content, now);
    }

    public UUID id() {
        return id;
    }

    public int currentVersion() {
        return currentVersion;
    }

    /** An editor's change becomes current. */
    int edited(ArticleContent content, Instant now) {
        latestVersion++;
        show(latestVersion, content, now);
        return latestVersion;
    }

    /** The source's change becomes current, unless an editor's text is: then it waits beside it. */
    int updatedBySource(ArticleContent content, Instant now) {
        boolean editorsText = currentVersion != sourceVersion;
        latestVersion++;
        sourceVersion = latestVersion;
        if (editorsText) {
            sourceUpdate = latestVersion;
            updated = now;
        } else {
            show(latestVersion, content, now);
        }
        return latestVersion;
    }

    private void show(int version, ArticleContent content, Instant now) {
        currentVersion = version;
        headline = content.headline();
        text = content.text();
        lead = lead(text);
        words = BodyText.words(text);
        language = content.language();
        published = content.published();
        updated = now;
    }

    private static String lead(String text) {
        int length = Math.min(LEAD_LENGTH, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length)).replace('\n', ' ');
    }
}
