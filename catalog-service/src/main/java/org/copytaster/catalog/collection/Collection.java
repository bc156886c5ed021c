package org.copytaster.catalog.collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A named, ordered set of articles, the same for everybody. */
@Entity
class Collection {
    @Id
    UUID id;

    String slug;
    String name;
    String description;
    int revision;

    @Column(updatable = false)
    Instant created;

    @Column(updatable = false)
    String createdBy;

    Instant updated;

    protected Collection() {}

    Collection(UUID id, String slug, CollectionRequest said, String by, Instant now) {
        this.id = id;
        this.slug = slug;
        this.created = now;
        this.createdBy = by;
        say(said, now);
    }

    boolean says(CollectionRequest said) {
        return name.equals(said.name()) && Objects.equals(description, said.description());
    }

    void say(CollectionRequest said, Instant now) {
        name = said.name();
        description = said.description();
        revision++;
        updated = now;
    }
}
