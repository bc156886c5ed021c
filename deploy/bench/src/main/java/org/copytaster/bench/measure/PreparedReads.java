package org.copytaster.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** In place of pgbench, where there is none: the same statement, prepared once, over JDBC. Costs more than pgbench does. */
final class PreparedReads implements PostgresReads {
    @Override
    public String name() {
        return "prepared statements over JDBC (there is no pgbench)";
    }

    @Override
    public double perSecond(Bench bench) throws InterruptedException {
        return new Callers(ReadMeasurement.CALLERS, bench.time())
                .run(
                        () -> new Reads(bench.stack().database()),
                        (reads, random) -> reads.read(bench.seed() + ":" + random.nextInt(bench.size())))
                .perSecond();
    }

    private static final class Reads implements AutoCloseable {
        private final Connection database;
        private final PreparedStatement statement;

        Reads(Connection database) throws SQLException {
            this.database = database;
            this.statement = database.prepareStatement(READ.formatted("?"));
        }

        void read(String name) throws SQLException {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next() || row.getString("content").isEmpty()) {
                    throw new IllegalStateException("no article " + name);
                }
            }
        }

        @Override
        public void close() throws SQLException {
            database.close();
        }
    }
}
