package org.copytaster.catalog.change;

import static java.util.stream.Collectors.groupingBy;
import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Edits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class ChangeResourceTest {

    private static String now() {
        return reader().get("/changes?after=now").jsonPath().getString("next");
    }

    private static List<Map<String, Object>> after(String cursor) {
        List<Map<String, Object>> all = new ArrayList<>();
        String at = cursor;
        boolean more = true;
        while (more) {
            var page = reader().queryParam("after", at)
                    .queryParam("limit", 7)
                    .get("/changes")
                    .jsonPath();
            all.addAll(page.getList("items"));
            at = page.getString("next");
            more = page.getBoolean("more");
        }
        return all;
    }

    private static List<Map<String, Object>> of(UUID article, String since) {
        return after(since).stream()
                .filter(entry -> entry.get("article").equals(article.toString()))
                .toList();
    }

    @Test
    void tellsWhatHappenedToAnArticleStepByStep() {
        String before = now();
        UUID id = given(ferry());
        put(id, ferry()).then().body("outcome", is("unchanged"));
        Edits.edit(editor(), id, Map.of("headline", "Ferry hits pier", "note", "shorter"))
                .statusCode(200);
        Edits.edit(editor(), id, Map.of("assignee", "chief")).statusCode(200);
        put(id, article("Ferry strikes pier in fog", "Another text.")).then().statusCode(200);
        Edits.move(editor(), id, "review").statusCode(200);
        chief().header("If-Match", "*").delete("/articles/" + id).then().statusCode(204);
        put(id, article("Ferry strikes pier in fog", "Nobody sees this."))
                .then()
                .statusCode(200);
        chief().post("/articles/" + id + "/restore").then().statusCode(200);

        List<Map<String, Object>> entries = of(id, before);

        assertEquals(
                List.of(
                        List.of("created"),
                        List.of("metadata", "state"), // the first edit starts the work on it
                        List.of("metadata"),
                        List.of("metadata"),
                        List.of("state"),
                        List.of("deleted"),
                        List.of("created")),
                entries.stream().map(entry -> entry.get("kinds")).toList());
        assertEquals(
                List.of("new", "editing", "editing", "editing", "review", "review", "review"),
                entries.stream().map(entry -> entry.get("state")).toList());
        assertEquals(
                List.of(1, 2, 2, 2, 2, 2, 2),
                entries.stream().map(entry -> entry.get("version")).toList());
        assertEquals("ingest-service", entries.getFirst().get("by"));
        assertEquals("shorter", entries.get(1).get("note"));
    }

    @Test
    void whatAResponseSaysIsInTheFeedAtOnce() {
        String before = now();
        UUID id = given(ferry());
        assertEquals(1, of(id, before).size());
    }

    @Test
    void hasEveryChangeOnceWhileManyWriteAtTheSameTime() throws Exception {
        String before = now();
        int writers = 6;
        int each = 10;
        List<Map<String, Object>> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<UUID>>> written = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit((Callable<List<UUID>>) () -> IntStream.range(0, each)
                            .mapToObj(n -> given(article("Report %d of %d".formatted(n, writer), "Text " + n)))
                            .toList()))
                    .toList();
            String at = before;
            while (written.stream().anyMatch(w -> !w.isDone())) {
                List<Map<String, Object>> page = after(at);
                seen.addAll(page);
                at = page.isEmpty() ? at : (String) page.getLast().get("cursor");
            }
            seen.addAll(after(at));
            for (Future<List<UUID>> ofWriter : written) {
                List<String> expected =
                        ofWriter.get().stream().map(UUID::toString).toList();
                List<Object> order = seen.stream()
                        .map(entry -> entry.get("article"))
                        .filter(expected::contains)
                        .toList();
                assertEquals(expected, order);
            }
        }
        long first = Long.parseLong(before) + 1;
        assertEquals(
                LongStream.range(first, first + seen.size())
                        .mapToObj(Long::toString)
                        .toList(),
                seen.stream().map(entry -> entry.get("cursor")).toList());
        assertTrue(seen.stream().collect(groupingBy(entry -> entry.get("cursor"))).values().stream()
                .allMatch(same -> same.size() == 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "abc", "99999999999999999999", "01"})
    void refusesWhatIsNoCursor(String cursor) {
        reader().queryParam("after", cursor)
                .get("/changes")
                .then()
                .statusCode(422)
                .body("violations[0].field", is("after"));
    }

    @Test
    void saysThatACursorIsNotOfThisCatalog() {
        reader().queryParam("after", "999999999999")
                .get("/changes")
                .then()
                .statusCode(410)
                .body("type", is("urn:copytaster:problem:cursor-ahead"));
    }
}
