package org.copytaster.bench.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.stack.Line;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.SearchIndex;
import org.copytaster.bench.stack.Who;

/** From the first page of the list to the last, by cursor, while articles arrive: all that was there comes once. */
public record CursorWalk(MeasuredStack stack, ArticleGenerator articles) {

    /**
     * @param there articles when it began
     * @param skipped how many of them did not come
     * @param repeated how many came twice
     * @param arrived meanwhile; they may come or not
     */
    public record Result(int there, int pages, int skipped, int repeated, long arrived) {}

    /**
     * @param query of the list: order, filters
     * @param limit articles on a page
     * @param first number of the first article to arrive
     */
    public Result walk(String query, int limit, long first, int perSecond)
            throws IOException, SQLException, InterruptedException {
        try (Line line = stack.line()) {
            new SearchIndex(line).awaitAll(java.time.Duration.ofMinutes(2));
            Set<UUID> there = there();
            Set<UUID> seen = new HashSet<>();
            int pages = 0;
            int repeated = 0;
            long arrived;
            try (Arriving arriving = new Arriving(stack, articles, first, perSecond)) {
                String cursor = "";
                while (cursor != null) {
                    JsonNode page = line.get(
                                    Who.READER,
                                    "/articles?limit=" + limit + "&" + query
                                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .require(200)
                            .json();
                    for (JsonNode item : page.path("items")) {
                        repeated += seen.add(UUID.fromString(item.path("id").asText())) ? 0 : 1;
                    }
                    pages++;
                    cursor = page.path("next").textValue();
                }
                arrived = arriving.next() - first;
            }
            int all = there.size();
            there.removeAll(seen);
            return new Result(all, pages, there.size(), repeated, arrived);
        }
    }

    private Set<UUID> there() throws SQLException {
        try (Connection database = stack.database();
                var statement = database.createStatement()) {
            database.setAutoCommit(false); // or a million rows would come at once
            statement.setFetchSize(10_000);
            Set<UUID> ids = new HashSet<>();
            try (ResultSet rows = statement.executeQuery("select id from article where deleted is null")) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }
}
