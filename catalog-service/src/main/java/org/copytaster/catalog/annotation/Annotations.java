package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation.Author;
import org.copytaster.catalog.annotation.Annotation.Subject;
import org.copytaster.catalog.annotation.model.SentAnnotation;
import org.copytaster.catalog.annotation.placement.Placing;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.article.VersionTag;
import org.copytaster.catalog.change.ChangeKind;
import org.copytaster.catalog.change.ChangeLog;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.security.Roles;

/** How annotations come, change and go, one transaction each. */
@ApplicationScoped
public class Annotations {
    private final AnnotationRepository annotations;
    private final ArticleRepository articles;
    private final Subjects subjects;
    private final Placing placing;
    private final ChangeLog changes;
    private final Caller caller;
    private final Clock clock;

    Annotations(
            AnnotationRepository annotations,
            ArticleRepository articles,
            Subjects subjects,
            Placing placing,
            ChangeLog changes,
            Caller caller,
            Clock clock) {
        this.annotations = annotations;
        this.articles = articles;
        this.subjects = subjects;
        this.placing = placing;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param container the article whose container it was sent to, or null for that of the catalog */
    @Transactional
    public Annotation add(UUID container, SentAnnotation sent) {
        Subject about = subjects.of(sent, container);
        Author author = new Author(caller.subject(), caller.name(), caller.has(Roles.CHIEF_EDITOR));
        UUID id = Generators.timeBasedEpochRandomGenerator().generate();
        Annotation annotation = new Annotation(id, sent, about, author, now());
        annotations.persist(annotation);
        place(annotation, about);
        record(annotation);
        return annotation;
    }

    /** About the same as before, it keeps the place that it has by now; about something else it begins anew. */
    @Transactional
    public Annotation replace(UUID article, UUID id, String ifMatch, SentAnnotation sent) {
        // first the article: a new version takes them in this order, too
        annotations.articleOf(id).ifPresent(articles::requiredAsItIs);
        Annotation annotation = begin(article, id, ifMatch);
        requireRight(annotation, "changes what a note says");
        keepOrigins(annotation, sent);
        if (sent.document().get("target").equals(annotation.document.get("target"))) {
            annotation.replaceBody(sent, caller.name(), now());
        } else {
            Subject about = subjects.of(sent, annotation.articleId);
            placing.forget(id);
            annotation.replace(sent, about, caller.name(), now());
            place(annotation, about);
        }
        record(annotation);
        return annotation;
    }

    @Transactional
    public void delete(UUID article, UUID id, String ifMatch) {
        Annotation annotation = annotations.requiredForUpdate(article, id);
        requireRight(annotation, "deletes a note");
        if (ifMatch != null) {
            requireFresh(annotation, ifMatch);
        }
        annotation.delete(now());
        record(annotation);
    }

    /**
     * As the caller has seen it, and nobody else changes it until the transaction ends.
     *
     * @throws ProblemException 404, 410; 428 without the header; 412 where it was changed meanwhile
     */
    public Annotation begin(UUID article, UUID id, String ifMatch) {
        Annotation annotation = annotations.requiredForUpdate(article, id);
        requireFresh(annotation, ifMatch);
        return annotation;
    }

    /** Whoever follows the article's changes learns that there is something new in its notes. */
    public void record(Annotation annotation) {
        annotation
                .article()
                .map(articles::required)
                .ifPresent(article -> changes.record(article, caller.name(), null, ChangeKind.ANNOTATION));
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireFresh(Annotation annotation, String ifMatch) {
        if (!VersionTag.fits(ifMatch, annotation.revision)) {
            throw ProblemException.stale(annotation.revision, Map.of("modified", annotation.modified.toString()));
        }
    }

    private void requireRight(Annotation annotation, String what) {
        if (!annotation.creator.equals(caller.subject()) && !caller.has(Roles.CHIEF_EDITOR)) {
            throw ProblemException.forbidden("Only its author or a chief editor " + what);
        }
    }

    private void place(Annotation annotation, Subject about) {
        about.place().ifPresent(place -> {
            annotations.flush();
            int current = articles.required(about.article()).currentVersion();
            placing.begin(annotation.id, about.article(), about.version(), place, current);
        });
    }

    /** What an annotation is elsewhere does not change because it changes here. */
    private static void keepOrigins(Annotation annotation, SentAnnotation sent) {
        for (String name : new String[] {"canonical", "via"}) {
            JsonNode before = annotation.document.get(name);
            JsonNode now = sent.document().get(name);
            if (before != null && now == null) {
                sent.document().set(name, before);
            } else if (before != null && !before.equals(now)) {
                throw ProblemException.invalid(name, "does not change once it is there");
            }
        }
        if (annotation.brought) {
            for (String name : new String[] {"creator", "created"}) {
                JsonNode before = annotation.document.get(name);
                if (before != null) {
                    sent.document().set(name, before);
                }
            }
        }
    }
}
