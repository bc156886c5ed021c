package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.annotation.model.SentAnnotation;
import org.copytaster.catalog.annotation.model.Status;
import org.copytaster.catalog.annotation.model.Work;
import org.copytaster.catalog.annotation.placement.Place;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A Web Annotation: as it was sent, and what the catalog knows of it. */
@Entity
@DynamicUpdate
public class Annotation {
    /** What somebody asks or proposes is open until somebody says otherwise; a tag or a highlight is no work. */
    private static final Set<String> WORK = Set.of("commenting", "questioning", "assessing", "editing", "moderating");

    @Id
    UUID id;

    UUID articleId;
    UUID parentId;
    UUID threadId;
    int revision;

    Integer version;
    String field;
    Integer rangeStart;
    Integer rangeEnd;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> motivations;

    String creator;
    String creatorName;
    boolean brought;

    @Convert(converter = StatusColumn.class)
    Status status;

    String statusBy;
    Instant statusAt;
    String assignee;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> mentions;

    String canonical;
    String origin;
    String bodyText;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode document;

    Instant created;
    Instant modified;
    Instant deleted;

    protected Annotation() {}

    Annotation(UUID id, SentAnnotation sent, Subject about, Author author, Instant now) {
        this.id = id;
        this.revision = 1;
        this.articleId = about.article();
        this.creator = author.subject();
        this.creatorName = author.name();
        this.brought = author.bringsOthers()
                && sent.id().isPresent()
                && sent.document().has("creator");
        this.origin = sent.id().orElse(null);
        this.created = now;
        this.mentions = sent.work().mentions().orElse(List.of());
        say(sent, about, now);
        this.status = sent.work().status().map(Work.Said::value).orElse(isWork() ? Status.OPEN : null);
        this.assignee = sent.work().assignee().map(Work.Said::value).orElse(null);
    }

    private boolean isWork() {
        return parentId == null && motivations.stream().anyMatch(WORK::contains);
    }

    private void say(SentAnnotation sent, Subject about, Instant now) {
        document = sent.document();
        motivations = sent.motivations();
        canonical = sent.canonical().orElse(null);
        bodyText = sent.bodyText();
        modified = now;
        parentId = about.parent();
        threadId = about.thread();
        version = about.place().isPresent() ? about.version() : null;
        field = about.place().map(place -> place.field().value()).orElse(null);
        rangeStart = about.place().map(place -> place.passage().start()).orElse(null);
        rangeEnd = about.place().map(place -> place.passage().end()).orElse(null);
    }

    /** All of it anew. */
    void replace(SentAnnotation sent, Subject about, String by, Instant now) {
        say(sent, about, now);
        work(sent.work(), by, now);
    }

    /** What it says, about the same as before. */
    void replaceBody(SentAnnotation sent, String by, Instant now) {
        JsonNode target = document.get("target");
        document = sent.document();
        ((ObjectNode) document).set("target", target);
        motivations = sent.motivations();
        canonical = sent.canonical().orElse(null);
        bodyText = sent.bodyText();
        work(sent.work(), by, now);
    }

    /** Only what is said changes, and only what changes is somebody's doing. */
    public void work(Work work, String by, Instant now) {
        work.status().ifPresent(said -> moveTo(said.value(), by, now));
        work.assignee().ifPresent(said -> assignee = said.value());
        work.mentions().ifPresent(said -> mentions = said);
        touch(now);
    }

    private void moveTo(Status wanted, String by, Instant now) {
        if (wanted != status) {
            status = wanted;
            statusBy = by;
            statusAt = now;
        }
    }

    /** Something that is told of it is another thing now. */
    public void touch(Instant now) {
        revision++;
        modified = now;
    }

    /** Somebody has put it there. */
    public void standAt(int current, Place place) {
        version = current;
        field = place.field().value();
        rangeStart = place.passage().start();
        rangeEnd = place.passage().end();
    }

    void delete(Instant now) {
        deleted = now;
        modified = now;
    }

    public UUID id() {
        return id;
    }

    public Optional<UUID> article() {
        return Optional.ofNullable(articleId);
    }

    public int revision() {
        return revision;
    }

    public boolean isReply() {
        return parentId != null;
    }

    public boolean isDeleted() {
        return deleted != null;
    }

    public Optional<String> canonical() {
        return Optional.ofNullable(canonical);
    }

    /** User name of who made it, or brought it. */
    public String creatorName() {
        return creatorName;
    }

    public Optional<Status> status() {
        return Optional.ofNullable(status);
    }

    /**
     * What it is about.
     *
     * @param article null where that is nothing in this catalog
     * @param version of the article, null where there is no article
     * @param parent the annotation that it replies to, or null
     * @param thread the annotation that the thread began with, or null
     */
    record Subject(UUID article, Integer version, Optional<Place> place, UUID parent, UUID thread) {
        static Subject elsewhere() {
            return new Subject(null, null, Optional.empty(), null, null);
        }
    }

    /** @param bringsOthers whether what somebody else has written elsewhere may be put in under that name */
    record Author(String subject, String name, boolean bringsOthers) {}

    @Converter
    static class StatusColumn implements jakarta.persistence.AttributeConverter<Status, String> {
        @Override
        public String convertToDatabaseColumn(Status status) {
            return status == null ? null : status.value();
        }

        @Override
        public Status convertToEntityAttribute(String value) {
            return value == null ? null : Status.of(value);
        }
    }
}
