package org.copytaster.catalog.search;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sees what changed something, whichever feature it belongs to. */
class NoteOwnWrites {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final OwnWrites writes;

    NoteOwnWrites(OwnWrites writes) {
        this.writes = writes;
    }

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READING.contains(request.getMethod()) && response.getStatus() / 100 == 2) {
            writes.note();
        }
    }
}
