package org.copytaster.catalog.people;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people")
@Tag(name = "People")
@RunOnVirtualThread
class PeopleResource {
    private final People people;

    PeopleResource(People people) {
        this.people = people;
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Who can be assigned or mentioned: enabled users with at least the role reader",
            description = "From Keycloak, up to five minutes old, older while it is down; 503 where it never answered.")
    public People.PeopleList find(
            @QueryParam("q") @Size(max = 200) @Parameter(description = "Beginnings of words of a name or user name")
                    String q,
            @QueryParam("limit") @Parameter(description = "At most so many, 1 to 200; 50 without it") String limit) {
        return people.find(q, Parameters.pageSize(limit));
    }
}
