package org.copytaster.catalog.search.indexing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.copytaster.catalog.search.index.ArticleIndex;

/**
 * Indexes in a cluster that all replicas search. What serves, and how far it has come, stands in a table. One replica feeds:
 * the one that holds a lock of the database, for as long as its connection stands; then another one goes on.
 */
class OpenSearchHome implements IndexHome {
    private static final int ALIVE_WITHIN_SECONDS = 2;

    private final SearchConfig.OpenSearch config;
    private final DataSource database;
    private Connection holdingTheLock;

    OpenSearchHome(SearchConfig.OpenSearch config, DataSource database) {
        this.config = config;
        this.database = database;
    }

    private String kind() {
        return "%s-articles-%d".formatted(config.prefix().toLowerCase(Locale.ROOT), ArticleIndex.GENERATION);
    }

    @Override
    public Optional<Place> serving() {
        return places(true).stream().findFirst();
    }

    @Override
    public Place prepare() {
        Row row = new Row(kind() + "-" + UUID.randomUUID());
        update("insert into search_index (name, place, serving, position) values (?, ?, false, 0)", kind(), row.name());
        return row;
    }

    @Override
    public void serve(Place place) {
        // first the one before: there is never more than one
        update(
                "update search_index set serving = false where name = ? and serving and place <> ?",
                kind(),
                place.name());
        update("update search_index set serving = true where place = ?", place.name());
    }

    @Override
    public void removeOthers() {
        for (Place place : places(false)) {
            try (ArticleIndex index = new ArticleIndex(place.settings())) {
                index.drop();
            }
            update("delete from search_index where place = ?", place.name());
        }
    }

    /** Locks of a session end with it, so what holds one is a connection that does nothing else. */
    @Override
    public boolean isFeeder() {
        try {
            if (holdingTheLock != null) {
                if (holdingTheLock.isValid(ALIVE_WITHIN_SECONDS)) {
                    return true;
                }
                release();
            }
            Connection connection = database.getConnection();
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_try_advisory_lock(hashtext('search_index'), hashtext(?))")) {
                lock.setString(1, kind());
                ResultSet answer = lock.executeQuery();
                answer.next();
                if (answer.getBoolean(1)) {
                    holdingTheLock = connection;
                    return true;
                }
            }
            connection.close();
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be told who feeds the search index", e);
        }
    }

    @Override
    public void release() {
        Connection connection = holdingTheLock;
        holdingTheLock = null;
        if (connection != null) {
            try (connection;
                    PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            } catch (SQLException e) {
                throw new IllegalStateException("The lock ends with its connection", e);
            }
        }
    }

    private List<Place> places(boolean serving) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select place from search_index where name = ? and serving = ?")) {
            select.setString(1, kind());
            select.setBoolean(2, serving);
            List<Place> places = new ArrayList<>();
            for (ResultSet row = select.executeQuery(); row.next(); ) {
                places.add(new Row(row.getString(1)));
            }
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be told which search index serves", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What is kept of the search index cannot be changed", e);
        }
    }

    private final class Row implements Place {
        private final String place;

        Row(String place) {
            this.place = place;
        }

        @Override
        public String name() {
            return place;
        }

        @Override
        public Map<String, Object> settings() {
            return ArticleIndex.openSearch(place, config.uris().orElseThrow(), config.username(), config.password());
        }

        @Override
        public Checkpoint checkpoint() {
            try (Connection connection = database.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            "select position, article, changed from search_index where place = ?")) {
                select.setString(1, place);
                ResultSet row = select.executeQuery();
                return row.next() && row.getLong(1) > 0
                        ? new Checkpoint(
                                row.getLong(1),
                                row.getObject(2, UUID.class),
                                row.getTimestamp(3).toInstant())
                        : Checkpoint.BEGINNING;
            } catch (SQLException e) {
                throw new IllegalStateException("It cannot be told how far the search index has come", e);
            }
        }

        @Override
        public void save(Checkpoint checkpoint) {
            Instant time = checkpoint.time();
            update(
                    "update search_index set position = ?, article = ?, changed = ? where place = ?",
                    checkpoint.position(),
                    checkpoint.article(),
                    time == null ? null : Timestamp.from(time),
                    place);
        }
    }
}
