package org.copytaster.bench.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.stack.MeasuredStack;

/**
 * The catalog's tables as its migrations made them, and what stands in columns that {@link ArticleRows} does not know: the
 * same as in rows that the service wrote itself. So a column that comes later does not stop the load, where it says the same
 * of every made-up article; where it does not, the test that compares the two fails.
 *
 * @param columns by table: each column that is written, with what stands there where the row says nothing
 */
record Tables(Map<String, Map<String, String>> columns) {

    /** Lets the service write one article, and looks. */
    static Tables learnedFrom(MeasuredStack stack, Article example) throws IOException, SQLException {
        try (var line = stack.line();
                Connection database = stack.database()) {
            new HttpPlay(line).play(example);
            Map<String, Map<String, String>> tables = new LinkedHashMap<>();
            for (Row row : ArticleRows.of(example, Desk.of(stack))) {
                if (!tables.containsKey(row.table())) {
                    tables.put(row.table(), columns(database, row, example));
                }
            }
            return new Tables(tables);
        }
    }

    private static Map<String, String> columns(Connection database, Row like, Article example) throws SQLException {
        Map<String, String> written = asWritten(database, like.table(), example);
        Map<String, String> columns = new LinkedHashMap<>();
        try (var statement = database.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                order by ordinal_position""")) {
            statement.setString(1, like.table());
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                String name = found.getString(1);
                columns.put(name, like.values().containsKey(name) ? null : written.get(name));
            }
        }
        return columns;
    }

    private static Map<String, String> asWritten(Connection database, String table, Article example)
            throws SQLException {
        String where =
                switch (table) {
                    case "article" -> "id = ?";
                    case "annotation_placement" -> "annotation_id in (select id from annotation where article_id = ?)";
                    default -> "article_id = ?";
                };
        try (var statement = database.prepareStatement("select * from " + table + " where " + where + " limit 1")) {
            statement.setObject(1, example.id());
            ResultSet row = statement.executeQuery();
            Map<String, String> values = new HashMap<>();
            if (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.put(row.getMetaData().getColumnName(i), row.getString(i));
                }
            }
            return values;
        }
    }

    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** The statement that takes lines of {@link #line}. */
    String copy(String table) {
        return copy("", table);
    }

    /** @param prefix of a table of the same form */
    String copy(String prefix, String table) {
        return "copy " + prefix + table
                + columns.get(table).keySet().stream().collect(Collectors.joining(",", " (", ") from stdin"));
    }

    /** Appends one row in the text format of COPY. */
    void line(Row row, StringBuilder to) {
        boolean first = true;
        for (var column : columns.get(row.table()).entrySet()) {
            if (!first) {
                to.append('\t');
            }
            first = false;
            String value = row.values().get(column.getKey());
            escape(value == null ? column.getValue() : value, to);
        }
        to.append('\n');
    }

    private static void escape(String value, StringBuilder to) {
        if (value == null) {
            to.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> to.append(c);
            }
        }
    }
}
