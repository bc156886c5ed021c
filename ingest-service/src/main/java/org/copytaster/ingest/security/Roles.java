package org.copytaster.ingest.security;

/** The realm's roles that this service knows. A role includes the lower ones; Keycloak expands that. */
public final class Roles {
    public static final String EDITOR = "editor";
    /** For services: hands in documents. */
    public static final String SUBMITTER = "submitter";

    private Roles() {}
}
