package org.copytaster.catalog.annotation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was stored before placements were. */
@CatalogTest
class PlacementMigrationTest {
    private static final UUID BY_SOURCE_ALONE = UUID.randomUUID();
    private static final UUID EDITED = UUID.randomUUID();

    private final String schema = "before_v3_" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    DataSource database;

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .locations("db/migration")
                .target(target)
                .cleanDisabled(false)
                .load();
    }

    @Test
    void knowsWhichVersionsWereCurrentAndWhereNotesWereMade() throws SQLException {
        flyway("2").migrate();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            article(sql, BY_SOURCE_ALONE, "source", "source", "source");
            article(sql, EDITED, "source", "source", "editor", "source", "editor");
            sql.executeUpdate("""
                    insert into %s.annotation
                    values (gen_random_uuid(), '%s', 2, 1, 'commenting', 'u', 'U', 3, 9, '{}', now(), null)
                    """.formatted(schema, EDITED));

            flyway("3").migrate();

            assertEquals(List.of("null", "1", "2"), replaces(sql, BY_SOURCE_ALONE));
            assertEquals(List.of("null", "1", "2", "null", "3"), replaces(sql, EDITED), "the fourth waits");
            assertEquals(
                    List.of("2 placed 3 9 false 1 2"),
                    rows(
                            sql,
                            "select concat_ws(' ', version, state, range_start, range_end, changed::text, similarity, stood_in)"
                                    + " from %s.annotation_placement".formatted(schema)));
        }
        flyway("3").clean();
    }

    private void article(Statement sql, UUID id, String... origins) throws SQLException {
        sql.executeUpdate("""
                insert into %s.article
                  (id, current_version, latest_version, source_version, state, source, headline, lead, text, words, created, updated)
                values ('%s', 1, %d, 1, 'new', 's', 'h', 'l', 't', 1, now(), now())
                """.formatted(schema, id, origins.length));
        for (int i = 0; i < origins.length; i++) {
            sql.executeUpdate("insert into %s.article_version values ('%s', %d, '%s', 'a', '{}', 't', now())"
                    .formatted(schema, id, i + 1, origins[i]));
        }
    }

    private List<String> replaces(Statement sql, UUID id) throws SQLException {
        return rows(
                sql,
                "select coalesce(replaces::text, 'null') from %s.article_version where article_id = '%s' order by number"
                        .formatted(schema, id));
    }

    private static List<String> rows(Statement sql, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var result = sql.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
