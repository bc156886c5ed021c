package org.copytaster.catalog.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A controlled vocabulary: one of others, imported and read only, or one of our own. */
@Entity
class Vocabulary {
    @Id
    String scheme;

    String uri;
    boolean own;
    int revision;
    Instant released;

    @JdbcTypeCode(SqlTypes.JSON)
    VocabularyContent content;

    Instant updated;

    protected Vocabulary() {}

    /** An imported one, with nothing in it yet. */
    Vocabulary(String scheme, String uri) {
        this.scheme = scheme;
        this.uri = uri;
    }

    /** It, or one of its concepts, is another from now on. */
    void changed(Instant now) {
        revision++;
        updated = now;
    }
}
