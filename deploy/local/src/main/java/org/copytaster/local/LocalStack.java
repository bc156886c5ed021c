package org.copytaster.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A running stack. Nothing here reacts to a part that dies: {@code up} does, by way of {@link #firstDeath()}, while tests
 * kill parts on purpose.
 */
public final class LocalStack implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(240);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(3);
    private static final Duration ASK_EVERY = Duration.ofMillis(100);

    private final StackOptions options;
    private final StackDirectory directory;
    private final HealthCheck health;
    private final Ownership ownership;
    private final CompletableFuture<Death> firstDeath = new CompletableFuture<>();

    /** Guarded by this; also tells whether parts may still be started. */
    private final Map<Part, Running> running = new EnumMap<>(Part.class);

    private boolean closing;

    /** Held while parts are stopped: a second {@link #close()} waits for the first. */
    private final Object ending = new Object();

    private boolean ended;

    /** That a part ended without being told to. */
    record Death(Part part, String how, Path log) {}

    private LocalStack(StackOptions options, Ownership ownership) {
        this.options = options;
        this.directory = options.directory();
        this.health = new HealthCheck(options.ports());
        this.ownership = ownership;
    }

    /** Starts everything and returns when all is ready; if something does not come up, all is stopped again. */
    public static LocalStack start(StackOptions options) {
        if (options.throwaway()) {
            Leftovers.removeTemporary(options.progress());
        }
        var stack = claim(options);
        try {
            stack.startAll(false);
            return stack;
        } catch (RuntimeException | Error e) {
            stack.close();
            throw e;
        }
    }

    /** Takes the directory; nothing runs yet. */
    static LocalStack claim(StackOptions options) {
        options.directory().create();
        var ownership = Ownership.take(options.directory())
                .orElseThrow(() -> new StackFailure(
                        "Another process works in " + options.directory().path() + " at this moment."));
        return new LocalStack(options, ownership);
    }

    void startAll(boolean fresh) {
        stopLeftovers();
        if (fresh) {
            new StackData(options).delete();
        }
        requireFreePorts();
        new StackData(options).prepare();
        start(Part.POSTGRESQL);
        start(Part.KEYCLOAK);
        allowWebUiAt(url(Part.WEB_UI).toString());
        if (options.services()) {
            // together, since each waits for its own libraries most of the time
            Part.services().forEach(this::launch);
            Part.services().forEach(this::awaitReady);
        }
    }

    private void stopLeftovers() {
        for (var part : Leftovers.in(directory)) {
            options.progress().step("Stopping " + part.title() + ", left over from a run that was killed");
            Leftovers.stop(directory, part);
        }
    }

    private void requireFreePorts() {
        var taken = options.ports().taken();
        if (taken.isEmpty()) {
            return;
        }
        var lines = new ArrayList<String>();
        taken.forEach(one -> lines.add("Port " + one.port() + " is taken; " + one.wantedBy() + " would listen there."));
        lines.add("Stop what uses it, or move all ports of this stack: deploy/local/up --port-offset 100");
        throw new StackFailure(String.join("\n", lines));
    }

    /** Starts one part, again if it was killed or stopped, and returns when it is ready. */
    public void start(Part part) {
        launch(part);
        awaitReady(part);
    }

    private synchronized void launch(Part part) {
        if (closing) {
            throw new StackFailure("The stack is being stopped.");
        }
        if (running.containsKey(part)) {
            throw new IllegalStateException(part.title() + " runs already");
        }
        options.progress().step("Starting " + part.title());
        var log = directory.freshLog(part);
        var started =
                switch (part) {
                    case POSTGRESQL ->
                        Postgres.start(
                                directory.postgres(),
                                options.ports().of(part),
                                options.durable(),
                                options.postgres(),
                                log);
                    case KEYCLOAK ->
                        new KeycloakServer(
                                        KeycloakInstallation.ofCache(options.progress()),
                                        directory.keycloak(),
                                        options.ports(),
                                        log)
                                .startWithImport(Realm.withLocalUsers());
                    case CATALOG, INGEST, WEB_UI -> new ServiceLauncher(options, issuerUrl()).start(part, log);
                };
        running.put(part, started);
        directory.remember(part, ProcessIdentity.of(started.process(), program(started)));
        started.ended().thenAccept(how -> noteEnd(part, started, how));
    }

    private static String program(Running started) {
        return switch (started) {
            case ChildJvm jvm -> ChildJvm.JAVA.toString();
            case Postgres postgres -> postgres.process().info().command().orElse("postgres");
        };
    }

    private void noteEnd(Part part, Running ended, String how) {
        boolean unexpected;
        synchronized (this) {
            unexpected = !closing && running.get(part) == ended;
        }
        if (unexpected) {
            firstDeath.complete(new Death(part, how, directory.log(part)));
        }
    }

    private void awaitReady(Part part) {
        var ended = runningPart(part).ended();
        var ready = Await.until(START_PATIENCE, ASK_EVERY, () -> ended.isDone() || isClosing() || health.isReady(part));
        if (isClosing()) {
            throw new StackFailure("The stack is being stopped.");
        }
        if (ended.isDone()) {
            throw StackFailure.withLog(
                    part.title() + " ended while it was starting (" + ended.join() + ").", directory.log(part));
        }
        if (!ready) {
            throw StackFailure.withLog(
                    part.title() + " was not ready after " + START_PATIENCE.toSeconds() + " s.", directory.log(part));
        }
        options.progress()
                .step(part.title() + " is ready on port " + options.ports().of(part));
    }

    boolean hasEnded() {
        synchronized (ending) {
            return ended;
        }
    }

    synchronized boolean isClosing() {
        return closing;
    }

    private synchronized Running runningPart(Part part) {
        var found = running.get(part);
        if (found == null) {
            throw new IllegalStateException(part.title() + " does not run");
        }
        return found;
    }

    /** Ends a part without warning, as a crash would; {@link #start(Part)} brings it back on the same port. */
    public void kill(Part part) {
        take(part).kill();
    }

    /** Ends a part as an orderly shutdown would. */
    public void stop(Part part) {
        take(part).stop(STOP_PATIENCE);
    }

    /** Takes it off the list, so that its end counts as wanted. */
    private synchronized Running take(Part part) {
        var found = runningPart(part);
        running.remove(part);
        directory.forget(part);
        return found;
    }

    /** Completes when a part ends that nobody told to. */
    CompletableFuture<Death> firstDeath() {
        return firstDeath;
    }

    /** Where a part is reached; for PostgreSQL see {@link #jdbcUrl(String)}. */
    public URI url(Part part) {
        return URI.create("http://localhost:" + options.ports().of(part));
    }

    /** The realm's address, which is also what tokens name as their issuer. */
    public String issuerUrl() {
        return url(Part.KEYCLOAK) + "/realms/" + Realm.NAME;
    }

    /** A database's address; user and password are its name. */
    public String jdbcUrl(String database) {
        return new Database(database).jdbcUrl(options.ports().of(Part.POSTGRESQL));
    }

    /** An access token for a local user. */
    public String userToken(String username) {
        return new Tokens(issuerUrl()).ofUser(username, username);
    }

    /** An access token for a program. */
    public String serviceToken(String clientId, String secret) {
        return new Tokens(issuerUrl()).ofService(clientId, secret);
    }

    /** Adds a user with password = name and exactly these roles of ours, maybe none. */
    public void createUser(String name, String... roles) {
        admin().createUser(name, List.of(roles));
    }

    /** Tells Keycloak where the web-ui runs that sends users to it; needed when it is not this stack's own. */
    public void allowWebUiAt(String url) {
        admin().allowWebUiAt(url);
    }

    /** Gives an empty catalog something to look at. Does nothing where that was done before. */
    public void loadDemoArticles() {
        new DemoArticles(this, options.progress()).loadOnce();
    }

    KeycloakAdmin admin() {
        return KeycloakAdmin.login(url(Part.KEYCLOAK).toString());
    }

    /** What the operating system knows of a part. */
    public ProcessHandle process(Part part) {
        return runningPart(part).process();
    }

    /** Where a part logs. */
    public Path log(Part part) {
        return directory.log(part);
    }

    StackOptions options() {
        return options;
    }

    /** Stops all parts, last started first, and deletes a temporary stack's directory. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        synchronized (ending) {
            if (!ended) {
                ended = true;
                stopAll();
            }
        }
    }

    private void stopAll() {
        try (ownership) {
            for (var part : Arrays.asList(Part.values()).reversed()) {
                stopIfRunning(part);
            }
        }
        if (options.throwaway()) {
            try {
                DirectoryTree.delete(directory.path());
            } catch (IOException e) {
                throw new StackFailure("Cannot delete " + directory.path(), e);
            }
        }
    }

    private void stopIfRunning(Part part) {
        Running found;
        synchronized (this) {
            found = running.remove(part);
        }
        if (found == null) {
            return;
        }
        options.progress().step("Stopping " + part.title());
        // nothing of a throwaway stack needs an orderly end; PostgreSQL gets one because it takes no longer
        if (options.throwaway() && part != Part.POSTGRESQL) {
            found.kill();
        } else {
            found.stop(STOP_PATIENCE);
        }
        directory.forget(part);
    }
}
