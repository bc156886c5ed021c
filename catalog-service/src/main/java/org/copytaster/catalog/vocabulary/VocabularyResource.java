package org.copytaster.catalog.vocabulary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/vocabularies")
@Tag(name = "Vocabularies")
@RunOnVirtualThread
class VocabularyResource {
    private static final String SCHEME = "[A-Za-z][A-Za-z0-9._-]{0,39}";

    private final Vocabularies vocabularies;
    private final VocabularyImport imports;
    private final OwnConcepts own;
    private final Thesauri thesauri;

    VocabularyResource(Vocabularies vocabularies, VocabularyImport imports, OwnConcepts own, Thesauri thesauri) {
        this.vocabularies = vocabularies;
        this.imports = imports;
        this.own = own;
        this.thesauri = thesauri;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The vocabularies that subjects come from")
    public RestResponse<VocabularyList> list(
            @QueryParam("language") @Parameter(description = "Of the labels shown; comes before Accept-Language")
                    String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return localized(ResponseBuilder.ok(new VocabularyList(
                vocabularies.all(Languages.of(language, acceptLanguage).tags()))));
    }

    @GET
    @Path("{scheme}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "A vocabulary: what it says of itself, and how much is in it")
    public RestResponse<VocabularyView> get(
            @PathParam("scheme") String scheme,
            @QueryParam("language") @Parameter(description = "Of the labels shown; comes before Accept-Language")
                    String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return localized(ResponseBuilder.ok(vocabularies.view(
                known(scheme), Languages.of(language, acceptLanguage).tags())));
    }

    @PUT
    @Path("{scheme}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Import a vocabulary from the IPTC's JSON with all languages",
            description = "Brings the vocabulary to what the release says; the same again changes nothing. What it "
                    + "leaves out is retired, never deleted. All of it or nothing is taken. 409 where a later release is "
                    + "here, and for a vocabulary of our own.")
    public ImportResult bring(@PathParam("scheme") String scheme, @NotNull IptcDocument document) {
        if (!scheme.matches(SCHEME)) {
            throw ProblemException.invalid("scheme", "must be the alias in its codes, such as medtop");
        }
        ImportResult result = imports.bring(Release.of(scheme, document));
        thesauri.refresh();
        return result;
    }

    @GET
    @Path("{scheme}/concepts")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Find concepts by what is typed so far, or walk down the tree, page by page",
            description =
                    "Looks at the labels of all languages, without regard to case and accents. The best fit comes "
                            + "first; without q they come in the order of their codes.")
    public RestResponse<ConceptPage> find(@PathParam("scheme") String scheme, @BeanParam @Valid ConceptQuery query) {
        Parameters.requireStorable("q", query.q);
        return localized(ResponseBuilder.ok(vocabularies.find(known(scheme), query)));
    }

    @GET
    @Path("{scheme}/concepts/{code}")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "A concept in all languages, with what is broader and narrower, and how many articles carry it")
    public RestResponse<ConceptView> get(
            @PathParam("scheme") String scheme,
            @PathParam("code") @Parameter(description = "15000000, or medtop:15000000") String code,
            @QueryParam("narrower")
                    @Parameter(description = "true also counts the articles that carry something below it")
                    String narrower,
            @QueryParam("language") @Parameter(description = "Of the labels shown; comes before Accept-Language")
                    String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return shown(
                Status.OK,
                vocabularies.view(
                        known(scheme),
                        code,
                        Parameters.flag("narrower", narrower),
                        Languages.of(language, acceptLanguage).tags()));
    }

    @PUT
    @Path("{scheme}/concepts/{code}")
    @RolesAllowed(Roles.CHIEF_EDITOR)
    @Operation(
            summary = "Add a concept to a vocabulary of our own, or change it; If-Match names the one that was seen",
            description = "retired says since when it is not to be used any more; it stays, because articles carry it. "
                    + "409 for an imported vocabulary.")
    public RestResponse<ConceptView> put(
            @PathParam("scheme") String scheme,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OwnConcept concept) {
        boolean created = own.put(known(scheme), code, ifMatch, concept);
        thesauri.refresh();
        return shown(created ? Status.CREATED : Status.OK, vocabularies.view(scheme, code, false, List.of()));
    }

    /** One that cannot be there needs no looking for. */
    private static String known(String scheme) {
        if (!scheme.matches(SCHEME)) {
            throw ProblemException.notFound("vocabulary", scheme);
        }
        return scheme;
    }

    private static RestResponse<ConceptView> shown(Status status, Vocabularies.Shown shown) {
        return localized(
                ResponseBuilder.create(status, shown.view()).tag(new EntityTag(Integer.toString(shown.revision()))));
    }

    private static <T> RestResponse<T> localized(ResponseBuilder<T> response) {
        return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    record VocabularyList(List<VocabularyView> items) {}
}
