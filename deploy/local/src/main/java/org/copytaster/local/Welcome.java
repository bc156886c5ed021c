package org.copytaster.local;

import java.util.Locale;

/** What a running stack offers, for people. */
record Welcome(PortPlan ports) {

    String text() {
        return """

                  web-ui           %s    log in as reader, editor, chief or admin; password = name
                  catalog-service  %s    its API: /q/openapi
                  ingest-service   %s    its API: /q/openapi
                  Keycloak         %s    admin / admin
                  PostgreSQL       localhost:%d           databases catalog, ingest; user and password = name
                """.formatted(
                url(Part.WEB_UI), url(Part.CATALOG), url(Part.INGEST), url(Part.KEYCLOAK), ports.of(Part.POSTGRESQL));
    }

    static String memory(long bytes) {
        return bytes < 0 ? "unknown" : String.format(Locale.ROOT, "%d MiB", bytes >> 20);
    }

    private String url(Part part) {
        return "http://localhost:" + ports.of(part);
    }
}
