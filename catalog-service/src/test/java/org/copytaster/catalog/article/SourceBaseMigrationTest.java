package org.copytaster.catalog.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Articles from before source updates were compared in three columns get the version that theirs was made from. */
@CatalogTest
class SourceBaseMigrationTest {
    private static final String SCHEMA = "before_version_10";

    @Inject
    DataSource database;

    @Test
    void theBaseIsTheSourcesLastVersionBeforeTheFirstEdit() throws SQLException {
        FluentConfiguration flyway = Flyway.configure().dataSource(database).schemas(SCHEMA);
        // or the last one before it
        flyway.target("9?").load().migrate();
        UUID untouched = insert(2, "source", "source");
        UUID edited = insert(3, "source", "source", "editor");
        UUID updated = insert(3, "source", "source", "editor", "source", "source");
        flyway.target("10").load().migrate();
        assertEquals(2, base(untouched));
        assertEquals(2, base(edited));
        assertEquals(2, base(updated));
    }

    private UUID insert(int current, String... origins) throws SQLException {
        UUID id = UUID.randomUUID();
        int lastOfSource = List.of(origins).lastIndexOf("source") + 1;
        execute("""
                insert into %s.article (id, current_version, latest_version, source_version, state, source, headline, lead,
                                        text, words, created, updated)
                values ('%s', %d, %d, %d, 'new', 'wire', 'h', 'l', 't', 1, now(), now())
                """.formatted(SCHEMA, id, current, origins.length, lastOfSource));
        for (int i = 0; i < origins.length; i++) {
            execute("""
                    insert into %s.article_version (article_id, number, origin, author, content, text, created)
                    values ('%s', %d, '%s', 'a', '{}', 't', now())
                    """.formatted(SCHEMA, id, i + 1, origins[i]));
        }
        return id;
    }

    private int base(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select source_base from %s.article where id = '%s'".formatted(SCHEMA, id))) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
