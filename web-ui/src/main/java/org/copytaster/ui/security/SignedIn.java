package org.copytaster.ui.security;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Set;
import org.copytaster.ui.look.Texts;

/**
 * The user of this session, as the latest request's tokens say. Kept in the Vaadin session, so that it is at hand on
 * whatever thread works for the session.
 *
 * @param subject Keycloak's id of the user
 * @param username what articles are assigned to
 * @param name what people read
 * @param accessToken sent to the services, which check every right themselves
 */
public record SignedIn(String subject, String username, String name, Set<String> roles, String accessToken) {

    /** @throws IllegalStateException outside of a signed-in session */
    public static SignedIn current() {
        return of(VaadinSession.getCurrent());
    }

    /**
     * As the latest request says, for threads that work for the session without holding its lock: work that outlives
     * a token asks again.
     *
     * @throws IllegalStateException outside of a signed-in session
     */
    public static SignedIn of(VaadinSession session) {
        session.lock();
        try {
            SignedIn user = session.getAttribute(SignedIn.class);
            if (user == null) {
                throw new IllegalStateException("Nobody is signed in");
            }
            return user;
        } finally {
            session.unlock();
        }
    }

    public String bearer() {
        return "Bearer " + accessToken;
    }

    public boolean mayRead() {
        return roles.contains(Roles.READER);
    }

    public boolean mayEdit() {
        return roles.contains(Roles.EDITOR);
    }

    public boolean isChief() {
        return roles.contains(Roles.CHIEF_EDITOR);
    }

    /** The highest role, in words. */
    public String roleTitle() {
        if (roles.contains(Roles.ADMIN)) {
            return Texts.of("role.admin");
        }
        return Texts.of(isChief() ? "role.chief" : mayEdit() ? "role.editor" : mayRead() ? "role.reader" : "role.none");
    }

    public String initials() {
        return Arrays.stream(name.split("\\s+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(joining())
                .toUpperCase(java.util.Locale.ROOT);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return name + " " + roles;
    }
}
