package org.copytaster.catalog.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A concept of a vocabulary. Never deleted, because articles carry it: retired. */
@Entity
@IdClass(Concept.Key.class)
class Concept {
    @Id
    String scheme;

    @Id
    String code;

    int revision;
    Instant retired;

    @JdbcTypeCode(SqlTypes.JSON)
    ConceptContent content;

    Instant updated;

    protected Concept() {}

    Concept(String scheme, String code) {
        this.scheme = scheme;
        this.code = code;
    }

    boolean says(ConceptContent content, Instant retired) {
        return content.equals(this.content) && Objects.equals(retired, this.retired);
    }

    void say(ConceptContent content, Instant retired, Instant now) {
        this.content = content;
        this.retired = retired;
        revision++;
        updated = now;
    }

    record Key(String scheme, String code) implements Serializable {}
}
