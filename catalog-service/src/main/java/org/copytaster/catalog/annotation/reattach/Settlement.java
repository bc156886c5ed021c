package org.copytaster.catalog.annotation.reattach;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody decided about a note's place. Written once, never changed. */
@Entity(name = "AnnotationSettlement")
@Immutable
@IdClass(Settlement.Key.class)
class Settlement {
    @Id
    UUID annotationId;

    @Id
    int number;

    @Convert(converter = ActionColumn.class)
    Action action;

    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    Stand placeBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    Stand placeAfter;

    String author;
    String note;
    Instant created;

    protected Settlement() {}

    Settlement(UUID annotationId, int number, Action action, int version, Stand before, Stand after) {
        this.annotationId = annotationId;
        this.number = number;
        this.action = action;
        this.version = version;
        this.placeBefore = before;
        this.placeAfter = after;
    }

    Settlement by(String author, String note, Instant now) {
        this.author = author;
        this.note = note;
        this.created = now;
        return this;
    }

    record Key(UUID annotationId, int number) implements Serializable {}

    @Converter
    static class ActionColumn implements jakarta.persistence.AttributeConverter<Action, String> {
        @Override
        public String convertToDatabaseColumn(Action action) {
            return action.value();
        }

        @Override
        public Action convertToEntityAttribute(String value) {
            return Action.valueOf(value.toUpperCase(Locale.ROOT));
        }
    }
}
