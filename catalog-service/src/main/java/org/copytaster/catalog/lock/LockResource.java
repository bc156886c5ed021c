package org.copytaster.catalog.lock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles")
@Tag(name = "Locks")
@RunOnVirtualThread
class LockResource {
    private final Locks locks;

    LockResource(Locks locks) {
        this.locks = locks;
    }

    @GET
    @Path("{id}/lock")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Who edits the article; 404 where nobody does")
    public HeldLock get(@PathParam("id") UUID id) {
        return locks.view(id);
    }

    @PUT
    @Path("{id}/lock")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Take the lock, or renew it: it ends five minutes later",
            description = "May carry what is written and not saved. 409 where somebody else holds it, telling who and "
                    + "until when; with takeover it passes on, and what the other had not saved is kept as a version, "
                    + "which keptDraft names. While it is held nobody else changes text or state.")
    public HeldLock take(
            @PathParam("id") UUID id,
            @QueryParam("takeover") @Parameter(description = "true takes it from whoever holds it") String takeover,
            @Valid LockRequest request) {
        return locks.take(id, request, Parameters.flag("takeover", takeover));
    }

    @DELETE
    @Path("{id}/lock")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Give the lock back, and drop the draft that came with it; nothing where there is none")
    public void release(@PathParam("id") UUID id) {
        locks.release(id);
    }
}
