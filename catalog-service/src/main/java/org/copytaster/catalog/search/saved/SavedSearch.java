package org.copytaster.catalog.search.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A list that somebody looks at again and again. */
@Entity
class SavedSearch {
    @Id
    UUID id;

    int revision;

    @Column(updatable = false)
    String owner;

    String ownerName;
    String name;
    String query;
    boolean shared;

    @Column(updatable = false)
    Instant created;

    Instant updated;

    protected SavedSearch() {}

    SavedSearch(UUID id, String owner, String ownerName, NewSearch wanted, Instant now) {
        this.id = id;
        this.owner = owner;
        this.created = now;
        say(ownerName, wanted, now);
    }

    void say(String by, NewSearch wanted, Instant now) {
        ownerName = by;
        name = wanted.name().strip();
        query = wanted.query();
        shared = wanted.shared();
        revision++;
        updated = now;
    }
}
