package org.copytaster.catalog.collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An article's place in a collection. */
@Entity
@Table(name = "collection_article")
@IdClass(Membership.Key.class)
class Membership {
    @Id
    UUID collectionId;

    @Id
    UUID articleId;

    String rank;

    @Column(updatable = false)
    Instant added;

    @Column(updatable = false)
    String addedBy;

    protected Membership() {}

    Membership(UUID collectionId, UUID articleId, String by, Instant now) {
        this.collectionId = collectionId;
        this.articleId = articleId;
        this.added = now;
        this.addedBy = by;
    }

    Rank rank() {
        return new Rank(rank);
    }

    record Key(UUID collectionId, UUID articleId) implements Serializable {}
}
