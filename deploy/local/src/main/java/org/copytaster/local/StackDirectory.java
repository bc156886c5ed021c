package org.copytaster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The directory of one stack: what it keeps, what it logs, which processes are its own. */
record StackDirectory(Path path) {

    private static final String SUPERVISOR = "up";

    Path postgres() {
        return path.resolve("postgres");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    /** The catalog's search index; built again from its database where it is missing. */
    Path search() {
        return path.resolve("search");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path run() {
        return path.resolve("run");
    }

    Path log(Part part) {
        return logs().resolve(part.id() + ".log");
    }

    /** What a detached {@code up} says. */
    Path detachedOutput() {
        return run().resolve(SUPERVISOR + ".log");
    }

    /** Present once the demo articles have been taken by ingest. */
    Path demoLoaded() {
        return path.resolve("demo-loaded");
    }

    /** Present while everything is ready. */
    Path ready() {
        return run().resolve("ready");
    }

    Path lock() {
        return run().resolve("lock");
    }

    void create() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(run());
        } catch (IOException e) {
            throw new StackFailure("Cannot create " + path, e);
        }
    }

    /** Gives a log for a new process; the one of the start before is kept beside it. */
    Path freshLog(Part part) {
        var log = log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, logs().resolve(part.id() + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.createFile(log);
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + log, e);
        }
    }

    void remember(Part part, ProcessIdentity identity) {
        write(pidFile(part.id()), identity.asText());
    }

    void rememberSupervisor(ProcessIdentity identity) {
        write(pidFile(SUPERVISOR), identity.asText());
    }

    void forget(Part part) {
        delete(pidFile(part.id()));
    }

    void forgetSupervisor() {
        delete(ready());
        delete(pidFile(SUPERVISOR));
    }

    /** The living process of {@code part}, also if another JVM started it. */
    Optional<ProcessHandle> process(Part part) {
        return identity(part.id()).flatMap(ProcessIdentity::find);
    }

    /** The living {@code up} that looks after this stack. */
    Optional<ProcessHandle> supervisor() {
        return identity(SUPERVISOR).flatMap(ProcessIdentity::find);
    }

    /** A random text that is made once and then stays, so that cookies survive a restart. */
    String keptSecret(String name) {
        var file = path.resolve(name + ".secret");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + file, e);
        }
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        write(file, secret + "\n");
        return secret;
    }

    /** Writes whole or not at all, so that a reader never meets half a file. */
    void write(Path file, String text) {
        try {
            var temporary = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file, e);
        }
    }

    private Optional<ProcessIdentity> identity(String name) {
        try {
            var file = pidFile(name);
            return Files.exists(file) ? ProcessIdentity.parse(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile(String name) {
        return run().resolve(name + ".pid");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
