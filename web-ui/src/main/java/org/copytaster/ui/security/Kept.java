package org.copytaster.ui.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/**
 * What this session remembers for its user beyond one screen. One of each type, and under the user's own name: whoever
 * signs in next in the same browser finds nothing of it.
 */
public final class Kept {
    private Kept() {}

    public static <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(key(type)))
                .map(type::cast);
    }

    public static void put(Object value) {
        VaadinSession.getCurrent().setAttribute(key(value.getClass()), value);
    }

    public static void forget(Class<?> type) {
        VaadinSession.getCurrent().setAttribute(key(type), null);
    }

    private static String key(Class<?> type) {
        return type.getName() + " of " + SignedIn.current().subject();
    }
}
