package org.copytaster.ui.security;

/** The realm's roles for people; each includes the ones above it. */
public final class Roles {
    public static final String READER = "reader";
    public static final String EDITOR = "editor";
    public static final String CHIEF_EDITOR = "chief-editor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
