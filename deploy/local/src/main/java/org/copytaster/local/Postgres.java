package org.copytaster.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The PostgreSQL server, from binaries out of Maven. */
final class Postgres implements Running {

    private static final String PASSWORD = "postgres";
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;

    private Postgres(EmbeddedPostgres server, ProcessHandle postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    /**
     * Starts on {@code data}, which is made if it does not exist.
     *
     * @param durable whether what was committed must survive a crash of the machine. The launcher's own default is no, and
     *     not even a crash of the server.
     * @param settings of the server, beside those that it has here always
     */
    static Postgres start(Path data, int port, boolean durable, Map<String, String> settings, Path log) {
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        var binaries = UserCache.ofUser();
        try {
            var builder = EmbeddedPostgres.builder();
            settings.forEach(builder::setServerConfig);
            var server = binaries.locked("postgresql", () -> builder.setOverrideWorkingDirectory(
                            binaries.path().resolve("postgresql").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false) // it would run beside ours instead of after it
                    .setPort(port)
                    .setPGStartupWait(STARTUP)
                    .setConnectConfig("password", PASSWORD)
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setErrorRedirector(output)
                    .setOutputRedirector(output)
                    .start());
            return new Postgres(server, postmaster(data).orElseThrow(() -> new IOException("its process is gone")));
        } catch (IOException | IllegalStateException e) {
            // it may have been only slow: then it still runs
            postmaster(data).ifPresent(ProcessHandle::destroyForcibly);
            throw StackFailure.withLog("PostgreSQL did not start (" + e.getMessage() + ").", log);
        }
    }

    /**
     * Makes the databases of a new server, and closes it to everybody but their owners.
     *
     * <p>A new server trusts every local connection; here each role needs its password and may enter its own database only,
     * so that a service that reaches for another's data fails here as it would in production.
     */
    void createDatabases(Path data) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + PASSWORD + "'");
            for (var database : Database.ALL) {
                statement.execute("CREATE ROLE " + database.user() + " LOGIN PASSWORD '" + database.password() + "'");
                statement.execute("CREATE DATABASE " + database.name() + " OWNER " + database.user());
                statement.execute("REVOKE CONNECT, TEMPORARY ON DATABASE " + database.name() + " FROM PUBLIC");
            }
            statement.execute("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
            Files.writeString(data.resolve("pg_hba.conf"), """
                    # written when this server was made
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** PostgreSQL's own note of who serves {@code data}. */
    static Optional<ProcessHandle> postmaster(Path data) {
        try {
            var pid = Files.readString(data.resolve("postmaster.pid"))
                    .lines()
                    .findFirst()
                    .orElse("");
            // after a crash the note is stale and its number may belong to a stranger
            return pid.isBlank()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(pid.strip())).filter(Postgres::isPostgres);
        } catch (IOException e) {
            return Optional.empty(); // no such file: no server
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    @Override
    public ProcessHandle process() {
        return postmaster;
    }

    @Override
    public CompletableFuture<String> ended() {
        // not our child, so nobody tells its exit code
        return postmaster.onExit().thenApply(process -> "exit code unknown");
    }

    @Override
    public void stop(Duration patience) {
        try {
            server.close(); // a fast shutdown that waits five seconds
        } catch (IOException e) {
            throw new StackFailure("Cannot stop PostgreSQL", e);
        } finally {
            if (!Await.until(patience, Duration.ofMillis(20), () -> !ProcessIdentity.isRunning(postmaster))) {
                kill();
            }
        }
    }

    @Override
    public void kill() {
        var family = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        Await.until(Duration.ofSeconds(5), Duration.ofMillis(20), () -> !ProcessIdentity.isRunning(postmaster));
        releaseDataDirectory();
    }

    /** The launcher locks the directory for as long as it believes the server to run. */
    private void releaseDataDirectory() {
        try {
            server.close();
        } catch (IOException e) {
            throw new StackFailure("Cannot release PostgreSQL's data directory", e);
        }
    }
}
