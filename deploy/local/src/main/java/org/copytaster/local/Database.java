package org.copytaster.local;

import java.util.List;

/** A database with an owner of the same name, whose password is the name again: for local use only. */
record Database(String name) {

    static final Database CATALOG = new Database("catalog");
    static final Database INGEST = new Database("ingest");
    static final Database KEYCLOAK = new Database("keycloak");
    static final List<Database> ALL = List.of(CATALOG, INGEST, KEYCLOAK);

    String user() {
        return name;
    }

    String password() {
        return name;
    }

    String jdbcUrl(int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }
}
