package org.copytaster.catalog.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/changes")
@Tag(name = "Changes")
@RunOnVirtualThread
class ChangeResource {
    private static final String AFTER =
            "The cursor of the last entry that was read; nothing for the beginning, now for what comes from here on";

    private final ChangeTail tail;
    private final JsonWebToken token;

    ChangeResource(ChangeTail tail, JsonWebToken token) {
        this.tail = tail;
        this.token = token;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What happened in the catalog, oldest first, page by page",
            description =
                    "Every committed change stands there once, at a place that never changes; nothing is ever put "
                            + "before what was read. 410 for a cursor that this catalog has not come to: it was restored from a "
                            + "backup that is older than the cursor, and who mirrors it begins anew.")
    public ChangePage page(
            @Parameter(description = AFTER) @QueryParam("after") String after,
            @Parameter(description = "Entries on a page, 1 to 200; 50 where nothing is said") @QueryParam("limit")
                    String limit) {
        int size = Parameters.pageSize(limit);
        long position = position("after", after);
        return ChangePage.of(tail.afterAsCommitted(position, size + 1), position, size);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What happened and happens in the catalog, as server-sent events",
            description =
                    "One event change for each entry, with its cursor as id, so that a browser's EventSource goes on "
                            + "where it was. A comment every 15 seconds says that the line is alive. The stream ends with the token.")
    public void stream(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId,
            @Parameter(description = AFTER) @QueryParam("after") String after,
            @Context SseEventSink sink,
            @Context Sse sse)
            throws InterruptedException {
        long position = lastEventId == null
                ? position("after", after)
                : position(HttpHeaders.LAST_EVENT_ID_HEADER, lastEventId);
        Instant until = Instant.ofEpochSecond(token.getExpirationTime());
        new ChangeStream(tail, sink, sse, until).sendFrom(position);
    }

    private long position(String parameter, String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (cursor.equals("now")) {
            return tail.last();
        }
        if (!cursor.matches("0|[1-9][0-9]{0,17}")) {
            throw ProblemException.invalid(parameter, "must be a cursor of this feed, or now");
        }
        long position = Long.parseLong(cursor);
        if (position > tail.last() && tail.afterAsCommitted(position - 1, 1).isEmpty()) {
            throw ProblemException.cursorAhead(cursor, Long.toString(tail.last()));
        }
        return position;
    }
}
