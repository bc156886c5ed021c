package org.copytaster.local;

import java.util.List;

/**
 * PostgreSQL with the three databases and Keycloak with the realm and its local users, for tests.
 *
 * <p>One pair serves all tests of a JVM: {@link #start()} gives the running one if there is one, also across class loaders,
 * which Quarkus makes many of. It ends with the JVM; {@link #close()} ends it earlier. Client secrets equal client ids,
 * passwords equal names. Data is thrown away and not written carefully.
 */
public final class Backends implements AutoCloseable {

    /** System properties are the one thing that all class loaders of a JVM share. */
    private static final String POSTGRES_PORT = "copytaster.backends.postgres-port";

    private static final String KEYCLOAK_PORT = "copytaster.backends.keycloak-port";

    /** The stack, if it was started through this class loader. */
    private static LocalStack started;

    private final int postgresPort;
    private final String keycloakUrl;

    private Backends(int postgresPort, int keycloakPort) {
        this.postgresPort = postgresPort;
        this.keycloakUrl = "http://localhost:" + keycloakPort;
    }

    /** Returns when both are ready: some ten seconds at the first call in a JVM, at once afterwards. */
    public static Backends start() {
        // the one object besides strings that is the same for all class loaders
        synchronized (System.getProperties()) {
            if (System.getProperty(POSTGRES_PORT) == null) {
                startStack();
            }
            return new Backends(Integer.getInteger(POSTGRES_PORT), Integer.getInteger(KEYCLOAK_PORT));
        }
    }

    private static void startStack() {
        var stack = LocalStack.start(StackOptions.backends());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "backends-stop"));
        System.setProperty(POSTGRES_PORT, port(stack, Part.POSTGRESQL));
        System.setProperty(KEYCLOAK_PORT, port(stack, Part.KEYCLOAK));
        started = stack;
    }

    private static String port(LocalStack stack, Part part) {
        return Integer.toString(stack.options().ports().of(part));
    }

    /** The address of database {@code catalog}, {@code ingest} or {@code keycloak}; user and password are its name. */
    public String jdbcUrl(String database) {
        return new Database(database).jdbcUrl(postgresPort);
    }

    /** The realm's address, which is also what tokens name as their issuer. */
    public String issuerUrl() {
        return keycloakUrl + "/realms/" + Realm.NAME;
    }

    /** An access token for {@code reader}, {@code editor}, {@code chief}, {@code admin} or a created user. */
    public String userToken(String username) {
        return new Tokens(issuerUrl()).ofUser(username, username);
    }

    /** An access token for {@code demo-service} or {@code ingest-service}. */
    public String serviceToken(String clientId, String secret) {
        return new Tokens(issuerUrl()).ofService(clientId, secret);
    }

    /** Adds a user with password = name and exactly these roles of ours, maybe none. */
    public void createUser(String name, String... roles) {
        admin().createUser(name, List.of(roles));
    }

    /** Tells Keycloak where the web-ui under test runs, or logging in there is refused. */
    public void allowWebUiAt(String url) {
        admin().allowWebUiAt(url);
    }

    KeycloakAdmin admin() {
        return KeycloakAdmin.login(keycloakUrl);
    }

    /** Stops both for the whole JVM. Most tests leave that to the end of the JVM. */
    @Override
    public void close() {
        synchronized (System.getProperties()) {
            if (started != null) {
                started.close();
                started = null;
                System.clearProperty(POSTGRES_PORT);
                System.clearProperty(KEYCLOAK_PORT);
            }
        }
    }
}
