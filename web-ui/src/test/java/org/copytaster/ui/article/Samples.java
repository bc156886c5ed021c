package org.copytaster.ui.article;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copytaster.ui.catalog.Article;

/** The catalog's own examples, for the logic of the article's page. */
public final class Samples {
    private static final Path EXAMPLES = Path.of("../catalog-service/contract/examples");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Samples() {}

    public static <T> T read(String example, Class<T> type) {
        try {
            return JSON.readValue(Files.readString(EXAMPLES.resolve(example)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param waiting the version that the source sent beside the editors' text */
    public static Article article(int version, int waiting) {
        ObjectNode article = read("article-in-hand.json", ObjectNode.class);
        article.put("version", version);
        article.putObject("sourceUpdate").put("version", waiting);
        return JSON.convertValue(article, Article.class);
    }
}
