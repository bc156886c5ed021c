package org.copytaster.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All that the catalog's database has of an article, in whatever tables there are: those with a column {@code article_id} or
 * {@code annotation_id}. Without moments, which are the service's own, and without numbers that only give an order.
 */
record StoredRows(Connection database) {

    /** By table. */
    Map<String, List<String>> of(UUID article) throws SQLException, IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        rows.put("article", rows("article", "id = ?", article));
        for (String table : tablesWith("article_id")) {
            rows.put(table, rows(table, "article_id = ?", article));
        }
        for (String table : tablesWith("annotation_id")) {
            rows.put(table, rows(table, "annotation_id in (select id from annotation where article_id = ?)", article));
        }
        rows.values().removeIf(List::isEmpty);
        return rows;
    }

    private List<String> rows(String table, String where, UUID article) throws SQLException, IOException {
        List<String> rows = new ArrayList<>();
        try (var statement = database.prepareStatement("select to_jsonb(t) from " + table + " t where " + where)) {
            statement.setObject(1, article);
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                rows.add(comparable(table, found.getString(1).replace(article.toString(), "ARTICLE")));
            }
        }
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    private String comparable(String table, String json) throws IOException, SQLException {
        ObjectNode row = (ObjectNode) new ObjectMapper().readTree(json);
        row.remove(moments(table));
        row.remove(List.of("position", "annotation_id"));
        if (!table.equals("article")) {
            row.remove("id");
        }
        return row.toPrettyString();
    }

    /** All but the one that the article says itself. */
    private List<String> moments(String table) throws SQLException {
        return names(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?"
                        + " and data_type = 'timestamp with time zone' and column_name <> 'published'",
                table);
    }

    private List<String> tablesWith(String column) throws SQLException {
        return names(
                "select c.table_name from information_schema.columns c join information_schema.tables t"
                        + " on t.table_name = c.table_name and t.table_schema = c.table_schema"
                        + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = ?",
                column);
    }

    private List<String> names(String sql, String parameter) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = database.prepareStatement(sql)) {
            statement.setString(1, parameter);
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
