package org.copytaster.catalog.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;

/** An entry of the log. Written once with its transaction; its position is given later, and never by this class. */
@Entity
@Table(name = "change")
class LoggedChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_seq")
    // one at a time: replicas that draw numbers in stock would number two changes of one article the wrong way round
    @SequenceGenerator(name = "change_seq", sequenceName = "change_seq", allocationSize = 1)
    Long id;

    @Column(insertable = false, updatable = false)
    Long position;

    UUID articleId;
    int version;
    String state;
    String[] kinds = {};
    String author;
    String note;
    Instant created;

    protected LoggedChange() {}

    LoggedChange(String author, Instant created) {
        this.author = author;
        this.created = created;
    }

    /** One transaction is one entry, whatever it does to the article. */
    void add(Tracked article, String why, Collection<ChangeKind> more) {
        articleId = article.id();
        version = article.currentVersion();
        state = article.stateName();
        note = note == null ? why : note;
        TreeSet<ChangeKind> all = new TreeSet<>(kinds());
        all.addAll(more);
        kinds = all.stream().map(ChangeKind::value).toArray(String[]::new);
    }

    private List<ChangeKind> kinds() {
        return Arrays.stream(kinds)
                .map(kind -> ChangeKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .toList();
    }

    Change toChange() {
        return new Change(position, articleId, version, state, kinds(), created, author, note);
    }
}
