package org.copytaster.catalog.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Articles from before there were vocabularies are filed as those that come later. */
@CatalogTest
class TermMigrationTest {
    private static final String SCHEMA = "before_version_13";

    @Inject
    DataSource database;

    @Test
    void whatIsThereIsFiledByItsCurrentVersionAndFolded() throws SQLException {
        FluentConfiguration flyway = Flyway.configure().dataSource(database).schemas(SCHEMA);
        // or the last one before it
        flyway.target("12?").load().migrate();
        insert(2, "Fähre", "Ferry");
        insert(1, "FERRY", "Later");
        UUID deleted = insert(1, "Gone", "Gone");
        execute("update %s.article set deleted = now(), deleted_by = 'a' where id = '%s'".formatted(SCHEMA, deleted));
        flyway.target("13.1").load().migrate();
        assertEquals(Set.of("keyword ferry 2", "subject medtop:15000000 2"), terms());
    }

    /** Two versions, each with one keyword. */
    private UUID insert(int current, String... keywords) throws SQLException {
        UUID id = UUID.randomUUID();
        execute("""
                insert into %s.article (id, current_version, latest_version, source_version, source_base, state, source,
                                        headline, lead, text, words, created, updated)
                values ('%s', %d, 2, 1, 1, 'new', 'wire', 'h', 'l', 't', 1, now(), now())
                """.formatted(SCHEMA, id, current));
        for (int i = 0; i < 2; i++) {
            execute("""
                    insert into %s.article_version (article_id, number, origin, author, content, text, created)
                    values ('%s', %d, 'source', 'a',
                            '{"headline": "h", "published": "2026-11-18T06:40:00Z", "keywords": ["%s"],
                              "subjects": [{"code": "medtop:15000000", "name": "sport"}],
                              "blocks": [{"id": "b1", "type": "paragraph", "text": "t"}]}', 't', now())
                    """.formatted(SCHEMA, id, i + 1, keywords[i]));
        }
        return id;
    }

    private Set<String> terms() throws SQLException {
        Set<String> terms = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select t.kind || ' ' || t.key || ' ' || count(*)
                        from %1$s.term t join %1$s.article_term a on a.term_id = t.id group by t.id
                        """.formatted(SCHEMA))) {
            while (row.next()) {
                terms.add(row.getString(1));
            }
        }
        return terms;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
