package org.copytaster.catalog.annotation.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.model.SentAnnotation;
import org.copytaster.catalog.annotation.query.NoteQuery;
import org.copytaster.catalog.annotation.query.NoteSearch;

/**
 * Writes annotations while it reads them, some hundred at a time, each time behind the last one it has read. Memory does not
 * grow with their number, and no transaction is open for as long as the reader takes.
 */
@ApplicationScoped
class Export {
    private static final int AT_ONCE = 500;

    private final NoteSearch search;
    private final AnnotationDocument documents;
    private final ObjectMapper json;

    Export(NoteSearch search, AnnotationDocument documents, ObjectMapper json) {
        this.search = search;
        this.documents = documents;
        this.json = json;
    }

    /** One annotation in JSON to a line. */
    void lines(UUID article, NoteQuery query, OutputStream out) throws IOException {
        Writer lines = writer(out);
        each(article, query, annotation -> lines.append(annotation.toString()).append('\n'));
        lines.flush();
    }

    void csv(UUID article, NoteQuery query, OutputStream out) throws IOException {
        Writer lines = writer(out);
        CsvRow.writeHead(lines);
        each(article, query, annotation -> CsvRow.of(annotation).write(lines));
        lines.flush();
    }

    /** An AnnotationCollection with all of them on one page. */
    void collection(UUID article, NoteQuery query, OutputStream out) throws IOException {
        String selection = query.selection();
        String id = documents.container(article) + (selection.isEmpty() ? "" : "?" + selection);
        long total = QuarkusTransaction.requiringNew()
                .call(() -> search.extent(article, query))
                .total();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeStringField("@context", SentAnnotation.CONTEXT);
            generator.writeStringField("id", id);
            generator.writeStringField("type", "AnnotationCollection");
            generator.writeNumberField("total", total);
            generator.writeObjectFieldStart("first");
            generator.writeStringField("id", id + (selection.isEmpty() ? "?" : "&") + "page=0");
            generator.writeStringField("type", "AnnotationPage");
            generator.writeNumberField("startIndex", 0);
            generator.writeArrayFieldStart("items");
            each(article, query, generator::writeTree);
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private void each(UUID article, NoteQuery query, Sink sink) throws IOException {
        UUID last = null;
        Batch batch;
        do {
            UUID behind = last;
            batch = QuarkusTransaction.requiringNew().call(() -> {
                List<Annotation> found = search.behind(article, query, behind, AT_ONCE);
                return new Batch(found.isEmpty() ? null : found.getLast().id(), documents.of(found));
            });
            for (ObjectNode annotation : batch.documents) {
                sink.take(annotation);
            }
            last = batch.last;
        } while (batch.documents.size() == AT_ONCE);
    }

    private record Batch(UUID last, List<ObjectNode> documents) {}

    private interface Sink {
        void take(ObjectNode annotation) throws IOException;
    }
}
