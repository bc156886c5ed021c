package org.copytaster.catalog.security;

/** The realm's roles that this service knows. A role includes the ones above it; Keycloak expands that. */
public final class Roles {
    public static final String READER = "reader";
    public static final String EDITOR = "editor";
    public static final String CHIEF_EDITOR = "chief-editor";
    public static final String ADMIN = "admin";
    /** For services: hands in normalized articles. */
    public static final String ARTICLE_WRITER = "article-writer";

    private Roles() {}
}
