package org.copytaster.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.copytaster.local.LocalStack;
import org.copytaster.local.Part;
import org.copytaster.local.Progress;
import org.copytaster.local.StackOptions;

/**
 * PostgreSQL (with fsync), Keycloak and the catalog-service as processes of their own on free ports, with data that vanishes
 * afterwards.
 */
public final class MeasuredStack implements AutoCloseable {
    /** What a million articles may take. */
    public static final String HEAP = "-Xmx1g";

    /** PostgreSQL's defaults are for a machine that is even more modest. */
    private static final Map<String, String> MACHINE_OF_4_GB =
            Map.of("shared_buffers", "512MB", "max_wal_size", "2GB", "effective_cache_size", "2GB");

    private final LocalStack stack;
    private final AccessTokens tokens;
    private final Path index;
    private volatile boolean catalogRuns;

    private MeasuredStack(LocalStack stack, Path index) {
        this.stack = stack;
        this.index = index;
        this.tokens = new AccessTokens(stack);
    }

    /** With the catalog running on an empty database. */
    public static MeasuredStack start(Progress progress) {
        // the collector that a JVM takes by itself depends on the machine; this one the report names
        List<String> jvm = List.of(HEAP, "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError");
        StackOptions options = StackOptions.measured(MACHINE_OF_4_GB, jvm).with(progress);
        Path index = options.data().resolve("search");
        options = options.with(Part.CATALOG, "SEARCH_DIRECTORY", index.toString());
        MeasuredStack started = new MeasuredStack(LocalStack.start(options), index);
        try {
            started.startCatalog();
            return started;
        } catch (RuntimeException | Error e) {
            started.close();
            throw e;
        }
    }

    public void startCatalog() {
        stack.start(Part.CATALOG);
        catalogRuns = true;
    }

    public void stopCatalog() {
        catalogRuns = false;
        stack.stop(Part.CATALOG);
    }

    /** As {@code kill -9} does. */
    public void killCatalog() {
        catalogRuns = false;
        stack.kill(Part.CATALOG);
    }

    public boolean catalogRuns() {
        return catalogRuns;
    }

    public ProcessHandle catalog() {
        return stack.process(Part.CATALOG);
    }

    /** A connection to the catalog's HTTP API, for one thread. */
    public Line line() {
        return new Line(stack.url(Part.CATALOG), tokens);
    }

    /** The catalog's own database, as its owner. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("catalog"), "catalog", "catalog");
    }

    /** {@code jdbc:postgresql://host:port/database}. */
    public String jdbcUrl(String database) {
        return stack.jdbcUrl(database);
    }

    /** What the token says of whom. */
    public JsonNode claims(Who who) {
        return tokens.claims(who);
    }

    /** Where the catalog keeps its search index. */
    public Path searchIndex() {
        return index;
    }

    @Override
    public void close() {
        stack.close();
    }
}
