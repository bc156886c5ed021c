package org.copytaster.catalog.testsupport;

import static org.copytaster.catalog.testsupport.Callers.ingest;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Small articles with meaning, under an id of their own each time, so that tests can share one database. */
public final class SampleArticles {
    private SampleArticles() {}

    /** Two paragraphs about a ferry, with a sentence that stands in it twice. */
    public static Map<String, Object> ferry() {
        return article(
                "Ferry strikes pier in fog",
                "A ferry struck the north pier on Wednesday. Nobody was hurt.",
                "The harbour office said: “We saw nothing.” Nobody was hurt.");
    }

    public static Map<String, Object> article(String headline, String... paragraphs) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(Map.of("type", "paragraph", "text", paragraph));
        }
        Map<String, Object> article = new HashMap<>();
        article.put("source", "harbour-wire");
        article.put("headline", headline);
        article.put("language", "en");
        article.put("published", "2026-11-18T06:40:00Z");
        article.put("blocks", blocks);
        return article;
    }

    public static Response put(UUID id, Map<String, Object> article) {
        return ingest().contentType(ContentType.JSON).body(article).put("/articles/" + id);
    }

    /** In the catalog, as version 1. */
    public static UUID given(Map<String, Object> article) {
        UUID id = UUID.randomUUID();
        put(id, article).then().statusCode(201);
        return id;
    }

    /** A payload that the tests of all services share. */
    public static String example(String name) {
        try {
            return Files.readString(Path.of("contract/examples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
