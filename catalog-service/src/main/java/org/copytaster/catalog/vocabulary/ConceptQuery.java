package org.copytaster.catalog.vocabulary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.vocabulary.Thesaurus.Entry;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a vocabulary's list, bounded. */
class ConceptQuery {
    /** Of the tree: what has nothing broader. */
    private static final String TOP = "top";

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Beginnings of words of a label in any language, a code, or an address")
    String q;

    @QueryParam("parent")
    @Size(max = 400)
    @Parameter(description = "Only what lies right below this code; top for what lies below none")
    String parent;

    @QueryParam("broader")
    @Size(max = 400)
    @Parameter(description = "Only what lies below this code, however deep")
    String broader;

    @QueryParam("retired")
    @Parameter(description = "true or false for only these; both without it, retired ones last")
    String retired;

    @QueryParam("language")
    @Size(max = 35)
    @Parameter(description = "Of the labels shown; comes before Accept-Language")
    String language;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String acceptLanguage;

    @QueryParam("counts")
    @Parameter(description = "true also tells how many articles carry each one")
    String counts;

    @QueryParam("cursor")
    @Size(max = 1_000)
    @Parameter(description = "next of the page before")
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "Concepts on a page, 1 to 200; 50 without it")
    String limit;

    List<String> languages() {
        return Languages.of(language, acceptLanguage).tags();
    }

    boolean wantsCounts() {
        return Parameters.flag("counts", counts);
    }

    int pageSize() {
        return Parameters.pageSize(limit);
    }

    /** Those that the filters leave. */
    List<Entry> candidates(Thesaurus thesaurus) {
        Stream<Entry> entries = below(thesaurus).stream().filter(Objects::nonNull);
        if (retired != null && !retired.isEmpty()) {
            boolean wanted = Parameters.flag("retired", retired);
            entries = entries.filter(entry -> (entry.retired() != null) == wanted);
        }
        return entries.toList();
    }

    private Collection<Entry> below(Thesaurus thesaurus) {
        Set<String> deep = broader == null ? null : thesaurus.withNarrower(code("broader", broader, thesaurus));
        if (parent == null) {
            return deep == null
                    ? thesaurus.entries().values()
                    : deep.stream()
                            .filter(code -> !code.equals(code("broader", broader, thesaurus)))
                            .map(thesaurus.entries()::get)
                            .toList();
        }
        Stream<Entry> children = parent.equals(TOP)
                ? thesaurus.entries().values().stream()
                        .filter(entry -> entry.broader().isEmpty())
                : thesaurus.narrower().getOrDefault(code("parent", parent, thesaurus), List.of()).stream()
                        .map(thesaurus.entries()::get);
        return children.filter(entry -> deep == null || deep.contains(entry.code()))
                .toList();
    }

    private static String code(String field, String value, Thesaurus thesaurus) {
        return thesaurus
                .find(value)
                .map(Entry::code)
                .orElseThrow(
                        () -> ProblemException.invalid(field, "%s has no %s".formatted(thesaurus.scheme(), value)));
    }

    /** The key behind which the page begins. */
    String behind() {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("cursor", "is not one that this list gave out");
        }
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
