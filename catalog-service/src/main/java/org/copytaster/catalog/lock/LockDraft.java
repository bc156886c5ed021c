package org.copytaster.catalog.lock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody has written in an article and not saved: a merge patch, made on a version. At most one for an article. */
@Entity
class LockDraft {
    @Id
    UUID articleId;

    String holder;
    String holderName;
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode draft;

    Instant saved;

    protected LockDraft() {}

    LockDraft(UUID articleId, String holder, String holderName) {
        this.articleId = articleId;
        this.holder = holder;
        this.holderName = holderName;
    }

    void say(JsonNode now, int madeOn, Instant at) {
        draft = now;
        version = madeOn;
        saved = at;
    }
}
