package org.copytaster.catalog.annotation.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.AnnotationRepository;
import org.copytaster.catalog.annotation.Annotations;
import org.copytaster.catalog.annotation.model.SentAnnotation;
import org.copytaster.catalog.problem.ProblemException;

/**
 * Takes annotations in that were written elsewhere, or were here before. One that is known by its {@code canonical} or by
 * its id is not taken twice; one that was deleted here does not come back. Each is taken for itself.
 */
@ApplicationScoped
class Import {
    private static final int MOST_AT_ONCE = 10_000;
    private static final int MOST_TOLD = 1_000;

    private final Annotations annotations;
    private final AnnotationRepository stored;
    private final AnnotationDocument documents;
    private final ObjectMapper json;

    Import(Annotations annotations, AnnotationRepository stored, AnnotationDocument documents, ObjectMapper json) {
        this.annotations = annotations;
        this.stored = stored;
        this.documents = documents;
        this.json = json;
    }

    /** @param body an annotation in JSON to a line */
    Imported lines(String body) {
        return take(body.lines().filter(line -> !line.isBlank()).map(this::line).toList());
    }

    /** @param collection with its first page in it, or a page */
    Imported collection(JsonNode collection) {
        JsonNode items = collection.path("first").path("items");
        if (!items.isArray()) {
            items = collection.path("items");
        }
        if (!items.isArray()) {
            throw ProblemException.invalid("first.items", "must be the annotations");
        }
        List<Line> lines = new ArrayList<>();
        items.forEach(item -> lines.add(new Line(item, null)));
        return take(lines);
    }

    /** What could be read of one of them, or why it could not be. */
    private record Line(JsonNode annotation, ProblemException unreadable) {}

    private Line line(String line) {
        try {
            return new Line(json.readTree(line), null);
        } catch (JsonProcessingException _) {
            return new Line(null, ProblemException.malformed("", "is not well-formed JSON"));
        }
    }

    private Imported take(List<Line> lines) {
        if (lines.size() > MOST_AT_ONCE) {
            throw ProblemException.invalid("", "takes %d at once; send the rest after them".formatted(MOST_AT_ONCE));
        }
        int created = 0;
        int known = 0;
        List<Imported.Refused> refused = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            try {
                if (take(line)) {
                    created++;
                } else {
                    known++;
                }
            } catch (ProblemException e) {
                if (refused.size() < MOST_TOLD) {
                    String id = line.annotation == null
                            ? null
                            : line.annotation.path("id").textValue();
                    refused.add(new Imported.Refused(i, id, e.problem("/annotations/import")));
                }
            }
        }
        return new Imported(created, known, refused);
    }

    /** @return false where it is known */
    private boolean take(Line line) {
        if (line.unreadable != null) {
            throw line.unreadable;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            SentAnnotation sent = SentAnnotation.of(line.annotation, documents.readingImport());
            stored.oneAfterTheOther(sent.canonical().or(sent::id));
            if (stored.isKnown(sent.id(), sent.canonical())) {
                return false;
            }
            annotations.add(null, sent);
            return true;
        });
    }
}
