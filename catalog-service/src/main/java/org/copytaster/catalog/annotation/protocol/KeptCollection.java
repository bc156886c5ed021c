package org.copytaster.catalog.annotation.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.copytaster.catalog.annotation.model.SentCollection;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list of annotations that somebody has elsewhere. Written once, never changed. */
@Entity
@Immutable
@Table(name = "annotation_collection")
class KeptCollection {
    @Id
    UUID id;

    String creator;
    String creatorName;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode document;

    Instant created;

    protected KeptCollection() {}

    KeptCollection(UUID id, SentCollection sent, String creator, String creatorName, Instant now) {
        this.id = id;
        this.document = sent.document();
        this.creator = creator;
        this.creatorName = creatorName;
        this.created = now;
    }
}
