package org.copytaster.catalog.version;

import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.content.ArticleContent;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an article said at one moment. Written once, never changed. */
@Entity
@Immutable
@IdClass(ArticleVersion.Key.class)
public class ArticleVersion {
    @Id
    UUID articleId;

    @Id
    int number;

    @Convert(converter = OriginColumn.class)
    Origin origin;

    String author;

    @JdbcTypeCode(SqlTypes.JSON)
    ArticleContent content;

    // follows from the content; stored for who needs it without the rest
    @Basic(fetch = FetchType.LAZY)
    String text;

    Integer replaces;

    Instant created;
    String note;

    protected ArticleVersion() {}

    public ArticleVersion(
            UUID articleId, int number, Origin origin, String author, ArticleContent content, Instant created) {
        this.articleId = articleId;
        this.number = number;
        this.origin = origin;
        this.author = author;
        this.content = content;
        this.text = content.text();
        this.created = created;
    }

    /** A version that becomes current in the place of another one. */
    public static ArticleVersion replacing(
            ArticleVersion replaced,
            int number,
            Origin origin,
            String author,
            ArticleContent content,
            Instant created) {
        ArticleVersion version = new ArticleVersion(replaced.articleId, number, origin, author, content, created);
        version.replaces = replaced.number;
        return version;
    }

    public UUID articleId() {
        return articleId;
    }

    /**
     * Says why, before it is stored.
     *
     * @param why null where nobody said
     */
    public ArticleVersion because(String why) {
        note = why;
        return this;
    }

    public int number() {
        return number;
    }

    public ArticleContent content() {
        return content;
    }

    public String text() {
        return content.text();
    }

    public Origin origin() {
        return origin;
    }

    public String author() {
        return author;
    }

    public Instant created() {
        return created;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public record Key(UUID articleId, int number) implements Serializable {}

    @Converter
    static class OriginColumn implements jakarta.persistence.AttributeConverter<Origin, String> {
        @Override
        public String convertToDatabaseColumn(Origin origin) {
            return origin.value();
        }

        @Override
        public Origin convertToEntityAttribute(String value) {
            return Origin.valueOf(value.toUpperCase(Locale.ROOT));
        }
    }
}
