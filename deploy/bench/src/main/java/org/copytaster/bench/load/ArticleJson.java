package org.copytaster.bench.load;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Map;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.article.Content;
import org.copytaster.bench.article.Step;

/** What is sent and stored. */
final class ArticleJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final ObjectWriter WRITER = JSON.writer();

    private ArticleJson() {}

    private record Submission(
            String source, String externalId, @JsonUnwrapped Content content) {}

    /** The body of {@code PUT /articles/{id}}. */
    static String submission(Article article, Content content) {
        return write(new Submission(article.source(), article.externalId(), content));
    }

    static String content(Content content) {
        return write(content);
    }

    static String edit(Step.Edit edit) {
        return write(Map.of("headline", edit.headline(), "deck", edit.deck()));
    }

    static String assign(Step.Assign assign) {
        return write(Map.of("assignee", assign.assignee()));
    }

    static String move(Step.Move move) {
        return write(
                move.note() == null
                        ? Map.of("to", move.to(), "from", move.from())
                        : Map.of("to", move.to(), "from", move.from(), "note", move.note()));
    }

    /** A Web Annotation. */
    static String note(Article article, int version, Step.Note note) {
        return write(Map.of(
                "@context", "http://www.w3.org/ns/anno.jsonld",
                "type", "Annotation",
                "motivation", "commenting",
                "body", Map.of("type", "TextualBody", "value", note.comment()),
                "target",
                        Map.of(
                                "source",
                                "/articles/" + article.id() + "?version=" + version,
                                "selector",
                                java.util.List.of(
                                        Map.of(
                                                "type", "TextQuoteSelector",
                                                "exact", note.exact(),
                                                "prefix", note.prefix(),
                                                "suffix", note.suffix()),
                                        Map.of(
                                                "type", "TextPositionSelector",
                                                "start", note.start(),
                                                "end", note.end())))));
    }

    private static String write(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
