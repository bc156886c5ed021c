package org.copytaster.catalog.state;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.copytaster.catalog.article.Moved;
import org.hibernate.annotations.Immutable;

/** One step on an article's way. Written once, never changed. */
@Entity
@Immutable
@IdClass(StateChange.Key.class)
class StateChange {
    @Id
    UUID articleId;

    @Id
    int number;

    String fromState;
    String toState;
    int version;
    String author;
    String note;
    Instant created;

    protected StateChange() {}

    StateChange(int number, Moved moved) {
        this.articleId = moved.articleId();
        this.number = number;
        this.fromState = moved.move().from().value();
        this.toState = moved.move().to().value();
        this.version = moved.version();
        this.author = moved.author();
        this.note = moved.note();
        this.created = moved.created();
    }

    record Key(UUID articleId, int number) implements Serializable {}
}
