package org.copytaster.catalog.article;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.change.Tracked;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BodyText;
import org.hibernate.annotations.DynamicUpdate;

/**
 * The article as it stands. Its content is in its current version; the fields repeated here are those that lists,
 * filters and search need.
 */
@Entity
// a lock that is renewed or a state that changes does not write the text and its search vector again
@DynamicUpdate
public class Article implements Tracked {
    private static final int LEAD_LENGTH = 240;

    @Id
    UUID id;

    int currentVersion;
    int latestVersion;
    int sourceVersion;
    Integer sourceUpdate;
    int sourceBase;

    @Convert(converter = ArticleStateColumn.class)
    ArticleState state;

    String assignee;

    @Embedded
    Lease lease;

    String source;
    String externalId;
    String headline;
    String lead;

    // for search only: who reads the article reads its content
    @Basic(fetch = FetchType.LAZY)
    String text;

    String language;
    int words;
    Instant published;

    @Column(updatable = false)
    Instant created;

    Instant updated;
    Instant deleted;
    String deletedBy;

    protected Article() {}

    Article(UUID id, String source, String externalId, ArticleContent content, Instant now) {
        this.id = id;
        this.source = source;
        this.externalId = externalId;
        this.state = ArticleState.NEW;
        this.created = now;
        this.latestVersion = 1;
        this.sourceVersion = 1;
        this.sourceBase = 1;
        show(1, content, now);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public int currentVersion() {
        return currentVersion;
    }

    public ArticleState state() {
        return state;
    }

    @Override
    public String stateName() {
        return state.value();
    }

    /** A newer version from the source that waits beside the editor's text. */
    public Optional<Integer> sourceUpdate() {
        return Optional.ofNullable(sourceUpdate);
    }

    /** The source's version that the editor's text was made from, or was last compared with. */
    public int sourceBase() {
        return sourceBase;
    }

    /** Whether its text may change; elsewhere it says what was decided on. */
    boolean isOpenForEditing() {
        return switch (state) {
            case NEW, EDITING, REVIEW -> true;
            case PUBLISHED, SPIKED, WITHDRAWN -> false;
        };
    }

    void make(Move move, Instant now) {
        if (move.from() != state) {
            throw new IllegalStateException("%s of an article that is %s".formatted(move, state));
        }
        state = move.to();
        updated = now;
    }

    void assign(String to, Instant now) {
        assignee = to;
        updated = now;
    }

    /** Who edits it, if somebody does. */
    public Optional<Lease> lease(Instant now) {
        return Optional.ofNullable(lease).filter(held -> !held.isOverAt(now));
    }

    public void leaseTo(Lease lease) {
        this.lease = lease;
    }

    public void endLease() {
        lease = null;
    }

    void delete(String by, Instant now) {
        deleted = now;
        deletedBy = by;
        lease = null;
    }

    void undelete(Instant now) {
        deleted = null;
        deletedBy = null;
        updated = now;
    }

    /** An editor's change becomes current. */
    int edited(ArticleContent content, Instant now) {
        latestVersion++;
        show(latestVersion, content, now);
        return latestVersion;
    }

    /** A version that is kept and never was current, such as somebody's unsaved draft. */
    public int kept() {
        return ++latestVersion;
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
            sourceBase = latestVersion;
            show(latestVersion, content, now);
        }
        return latestVersion;
    }

    /** An editor has decided on the source's update: the next one is compared with this. */
    public void settleSourceUpdate(Instant now) {
        sourceBase = sourceUpdate;
        sourceUpdate = null;
        updated = now;
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
