package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A Web Annotation on a passage of one version of an article's text. */
@Entity
class Annotation {
    @Id
    UUID id;

    UUID articleId;
    int version;
    int revision;
    String motivation;
    String creator;
    String creatorName;
    int rangeStart;
    int rangeEnd;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode document;

    Instant created;
    Instant deleted;

    protected Annotation() {}

    Annotation(UUID id, UUID articleId, int version, Passage passage, NewAnnotation sent, Author author, Instant now) {
        this.id = id;
        this.articleId = articleId;
        this.version = version;
        this.revision = 1;
        this.motivation = sent.motivation();
        this.creator = author.subject();
        this.creatorName = author.name();
        this.rangeStart = passage.start();
        this.rangeEnd = passage.end();
        this.document = sent.document();
        this.created = now;
    }

    Passage passage() {
        return new Passage(rangeStart, rangeEnd);
    }

    record Author(String subject, String name) {}
}
