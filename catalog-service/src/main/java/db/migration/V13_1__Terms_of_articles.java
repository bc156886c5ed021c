package db.migration;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.term.TermRows;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Files the articles that are there already. In Java, because only that folds names as they are folded later. */
public class V13_1__Terms_of_articles extends BaseJavaMigration {
    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public void migrate(Context context) throws Exception {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_IN_MEMORY);
            ResultSet articles = statement.executeQuery("""
                    select a.id, v.content
                    from article a
                    join article_version v on v.article_id = a.id and v.number = a.current_version
                    where a.deleted is null
                    """);
            while (articles.next()) {
                TermRows.file(
                        connection,
                        articles.getObject(1, UUID.class),
                        json.readValue(articles.getString(2), ArticleContent.class));
            }
        }
    }
}
