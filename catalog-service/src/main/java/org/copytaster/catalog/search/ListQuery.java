package org.copytaster.catalog.search;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.catalog.article.ArticleState;
import org.copytaster.catalog.article.YearsOneTo9999;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list, bounded. */
class ListQuery {
    private static final int MOST = 200;

    @QueryParam("q")
    @Size(max = 1_000)
    @Parameter(description = "Words, \"phrases\", -without")
    String q;

    @QueryParam("state")
    @Size(max = 10)
    List<String> state;

    @QueryParam("source")
    @Size(max = 100)
    List<@Size(max = 200) String> source;

    @QueryParam("language")
    @Size(max = 50)
    List<@Size(max = 35) String> language;

    @QueryParam("subject")
    @Size(max = 50)
    @Parameter(description = "A code such as medtop:15000000; what is narrower is found, too")
    List<@Size(max = 400) String> subject;

    @QueryParam("keyword")
    @Size(max = 50)
    @Parameter(description = "Without regard to case and accents")
    List<@Size(max = 500) String> keyword;

    @QueryParam("collection")
    @Size(max = 50)
    @Parameter(description = "Id or slug")
    List<@Size(max = 100) String> collection;

    @QueryParam("from")
    @Parameter(description = "Published at or after; an ISO 8601 instant or day")
    String from;

    @QueryParam("to")
    @Parameter(description = "Published before; an ISO 8601 instant, or a day that is included")
    String to;

    @QueryParam("sort")
    @Parameter(description = "relevance (with q), published or updated; newest first")
    String sort;

    @QueryParam("facets")
    @Parameter(description = "Counts to give by value: state, source, language; separated by commas")
    String facets;

    @QueryParam("cursor")
    @Size(max = 500)
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "Articles on a page, 1 to 200")
    String limit;

    int pageSize() {
        Integer size = Parameters.positive("limit", limit);
        if (size == null || size > MOST) {
            throw ProblemException.invalid("limit", "must be from 1 to " + MOST);
        }
        return size;
    }

    /** @throws ProblemException 422 for text that the database could not compare with */
    void requireStorable() {
        Parameters.requireStorable("q", q);
        source.forEach(value -> Parameters.requireStorable("source", value));
        language.forEach(value -> Parameters.requireStorable("language", value));
        subject.forEach(value -> Parameters.requireStorable("subject", value));
        keyword.forEach(value -> Parameters.requireStorable("keyword", value));
        collection.forEach(value -> Parameters.requireStorable("collection", value));
    }

    boolean hasText() {
        return q != null && !q.isBlank();
    }

    List<String> states() {
        state.stream().filter(s -> ArticleState.of(s).isEmpty()).findFirst().ifPresent(unknown -> {
            throw ProblemException.invalid("state", "there is no state " + unknown);
        });
        return state;
    }

    Instant publishedFrom() {
        return time("from", from, 0);
    }

    Instant publishedBefore() {
        return time("to", to, 1);
    }

    Sort order() {
        if (sort == null) {
            return hasText() ? Sort.RELEVANCE : Sort.UPDATED;
        }
        Sort order = named(Sort.class, "sort", sort);
        return order == Sort.RELEVANCE && !hasText() ? Sort.UPDATED : order;
    }

    Set<Facet> wantedFacets() {
        Set<Facet> wanted = EnumSet.noneOf(Facet.class);
        if (facets != null && !facets.isBlank()) {
            Arrays.stream(facets.split(",")).forEach(name -> wanted.add(named(Facet.class, "facets", name.strip())));
        }
        return wanted;
    }

    enum Sort {
        RELEVANCE,
        PUBLISHED,
        UPDATED
    }

    /** Named like the column and the filter. */
    enum Facet {
        STATE,
        SOURCE,
        LANGUAGE;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static <E extends Enum<E>> E named(Class<E> type, String parameter, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        parameter,
                        "must be of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    private static Instant time(String parameter, String value, int daysToAdd) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Instant time;
        try {
            time = value.length() == "2026-01-01".length()
                    ? LocalDate.parse(value)
                            .plusDays(daysToAdd)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw ProblemException.invalid(parameter, "must be an ISO 8601 instant or day");
        }
        if (!YearsOneTo9999.Range.contains(time)) {
            throw ProblemException.invalid(parameter, "must lie in the years 1 to 9999");
        }
        return time;
    }
}
