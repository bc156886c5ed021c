package org.copytaster.catalog.term;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keywords and names that articles carry already, to be offered to whoever types one. */
@Path("/")
@Tag(name = "Vocabularies")
@RunOnVirtualThread
class TermResource {
    private final Terms terms;

    TermResource(Terms terms) {
        this.terms = terms;
    }

    @GET
    @Path("keywords")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Keywords in use, most used first",
            description =
                    "Case and accents make no difference: such keywords are one, written as the first of them was.")
    public Suggestions keywords(
            @QueryParam("q") @Size(max = 200) @Parameter(description = "Beginnings of words") String q,
            @QueryParam("limit") @Parameter(description = "At most so many, 1 to 200; 50 without it") String limit) {
        return suggestions(TermKind.KEYWORD, q, limit);
    }

    @GET
    @Path("entities/{type}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "People, organisations or places that articles name, most named first")
    public Suggestions entities(
            @PathParam("type") @Parameter(description = "people, organisations or places") String type,
            @QueryParam("q") @Size(max = 200) @Parameter(description = "Beginnings of words") String q,
            @QueryParam("limit") @Parameter(description = "At most so many, 1 to 200; 50 without it") String limit) {
        return suggestions(
                switch (type) {
                    case "people" -> TermKind.PERSON;
                    case "organisations" -> TermKind.ORGANISATION;
                    case "places" -> TermKind.PLACE;
                    default -> throw ProblemException.notFound("kind of entity", type);
                },
                q,
                limit);
    }

    private Suggestions suggestions(TermKind kind, String q, String limit) {
        Parameters.requireStorable("q", q);
        return new Suggestions(terms.suggest(kind, q == null ? "" : q, Parameters.pageSize(limit)));
    }

    record Suggestions(List<Terms.InUse> items) {}
}
