package org.copytaster.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.copytaster.ui.catalog.ArticlePage;
import org.junit.jupiter.api.Test;

class ArticleRowsTest {
    private final List<String> calls = new ArrayList<>();

    /** A catalog with so many articles, whose cursors are row numbers. */
    private ArticleRows rowsOf(int total) {
        return new ArticleRows(cursor -> {
            calls.add(String.valueOf(cursor));
            int start = cursor == null ? 0 : Integer.parseInt(cursor);
            int end = Math.min(total, start + ArticleRows.PAGE);
            return new ArticlePage(
                    IntStream.range(start, end).mapToObj(ArticleRowsTest::item).toList(),
                    total,
                    Map.of(),
                    end < total ? String.valueOf(end) : null);
        });
    }

    private static ArticlePage.Item item(int number) {
        return new ArticlePage.Item(
                new UUID(0, number),
                "new",
                null,
                "s",
                "h" + number,
                "",
                null,
                "en",
                1,
                null,
                Instant.EPOCH,
                new ArticlePage.Counts(0));
    }

    private static List<String> headlines(ArticleRows rows, int offset, int limit) {
        return rows.rows(offset, limit).map(ArticlePage.Item::headline).toList();
    }

    private static List<String> expected(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "h" + n).toList();
    }

    @Test
    void givesAnyRangeOfRows() {
        ArticleRows rows = rowsOf(230);
        assertEquals(expected(0, 50), headlines(rows, 0, 50));
        assertEquals(expected(30, 130), headlines(rows, 30, 100));
        assertEquals(expected(220, 230), headlines(rows, 220, 50));
        assertEquals(List.of(), headlines(rows, 230, 50));
        assertEquals(List.of(), headlines(rows, 5_000, 50));
    }

    @Test
    void scrollingOnCostsOneCallAPage() {
        ArticleRows rows = rowsOf(1_000);
        for (int offset = 0; offset < 400; offset += 50) {
            headlines(rows, offset, 50);
        }
        assertEquals(List.of("null", "50", "100", "150", "200", "250", "300", "350"), calls);
    }

    @Test
    void scrollingBackFarCostsOneCallToo() {
        ArticleRows rows = rowsOf(2_000);
        headlines(rows, 1_500, 50);
        calls.clear();
        assertEquals(expected(100, 150), headlines(rows, 100, 50));
        assertEquals(1, calls.size(), calls.toString());
    }

    @Test
    void findsAnArticleAmongTheRowsAtHandWithoutACall() {
        ArticleRows rows = rowsOf(230);
        headlines(rows, 100, 50);
        calls.clear();
        assertEquals(Optional.of(new ArticleRows.Row(120, item(120))), rows.find(new UUID(0, 120)));
        assertEquals(Optional.empty(), rows.find(new UUID(0, 220)));
        assertEquals(List.of(), calls);
    }

    @Test
    void anEmptyListHasNoRows() {
        assertEquals(List.of(), headlines(rowsOf(0), 0, 50));
    }
}
