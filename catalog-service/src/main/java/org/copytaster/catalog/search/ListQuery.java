package org.copytaster.catalog.search;

import static java.util.Map.entry;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.catalog.article.ArticleState;
import org.copytaster.catalog.article.YearsOneTo9999;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.search.index.Filters;
import org.copytaster.catalog.search.index.Filters.Exact;
import org.copytaster.catalog.search.index.Order;
import org.copytaster.catalog.search.query.QueryText;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list, bounded. */
class ListQuery {
    private static final int MOST = 200;

    private static final Set<Exact> COUNTABLE = EnumSet.complementOf(EnumSet.of(Exact.ANNOTATED, Exact.COLLECTION));

    @QueryParam("q")
    @Size(max = 1_000)
    @Parameter(
            description =
                    "Words, all of which an article must have in whatever form; \"phrases\" to the letter; -without; "
                            + "beginn*; one OR other; field:value with headline, deck, body, caption, byline, source, keyword, "
                            + "subject, person, organisation, place, language, state, assignee, url, externalId")
    String q;

    @QueryParam("prefix")
    @Parameter(description = "true: the last word of q may go on, for who is typing")
    String prefix;

    @QueryParam("state")
    @Size(max = 10)
    List<String> state = new ArrayList<>();

    @QueryParam("source")
    @Size(max = 100)
    List<@Size(max = 200) String> source = new ArrayList<>();

    @QueryParam("language")
    @Size(max = 50)
    List<@Size(max = 35) String> language = new ArrayList<>();

    @QueryParam("subject")
    @Size(max = 100)
    @Parameter(description = "Code, such as medtop:16000000")
    List<@Size(max = 400) String> subject = new ArrayList<>();

    @QueryParam("keyword")
    @Size(max = 100)
    List<@Size(max = 500) String> keyword = new ArrayList<>();

    @QueryParam("byline")
    @Size(max = 100)
    List<@Size(max = 500) String> byline = new ArrayList<>();

    @QueryParam("assignee")
    @Size(max = 100)
    List<@Size(max = 200) String> assignee = new ArrayList<>();

    @QueryParam("person")
    @Size(max = 100)
    List<@Size(max = 500) String> person = new ArrayList<>();

    @QueryParam("organisation")
    @Size(max = 100)
    List<@Size(max = 500) String> organisation = new ArrayList<>();

    @QueryParam("place")
    @Size(max = 100)
    List<@Size(max = 500) String> place = new ArrayList<>();

    @QueryParam("annotated")
    @Size(max = 20)
    @Parameter(description = "Motivation of an annotation on it")
    List<@Size(max = 100) String> annotated = new ArrayList<>();

    @QueryParam("open")
    @Parameter(description = "true: something on it waits for somebody; false: nothing does")
    String open;

    @QueryParam("collection")
    @Size(max = 100)
    List<@Size(max = 100) String> collection = new ArrayList<>();

    @QueryParam("from")
    @Parameter(description = "Published at or after; an ISO 8601 instant or day")
    String from;

    @QueryParam("to")
    @Parameter(description = "Published before; an ISO 8601 instant, or a day that is included")
    String to;

    @QueryParam("sort")
    @Parameter(description = "relevance (with q), published, created or updated; newest first")
    String sort;

    @QueryParam("facets")
    @Parameter(
            description =
                    "Counts to give by value, separated by commas: state, source, language, subject, keyword, byline, "
                            + "assignee, person, organisation, place; the hundred most frequent values of each")
    String facets;

    @QueryParam("cursor")
    @Size(max = 5_400)
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "Articles on a page, 1 to 200")
    String limit;

    /**
     * From an address's query, without what is about one page of the list.
     *
     * @throws ProblemException 422 where a parameter is none of a list
     */
    static ListQuery parse(String query) {
        ListQuery list = new ListQuery();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = decoded(equals < 0 ? part : part.substring(0, equals));
                list.set(name, equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return list;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("query", "is not encoded as an address's query is");
        }
    }

    private void set(String name, String value) {
        List<String> list = lists().get(name);
        if (list != null) {
            list.add(value);
            return;
        }
        switch (name) {
            case "q" -> q = value;
            case "prefix" -> prefix = value;
            case "open" -> open = value;
            case "from" -> from = value;
            case "to" -> to = value;
            case "sort" -> sort = value;
            case "facets" -> facets = value;
            default -> throw ProblemException.invalid("query", name + " is no parameter that a list is saved with");
        }
    }

    int pageSize() {
        Integer size = Parameters.positive("limit", limit);
        if (size == null || size > MOST) {
            throw ProblemException.invalid("limit", "must be from 1 to " + MOST);
        }
        return size;
    }

    boolean hasCursor() {
        return cursor != null && !cursor.isBlank();
    }

    boolean hasText() {
        return q != null && !q.isBlank();
    }

    /** @throws ProblemException 422 for more words than anybody types */
    QueryText text() {
        QueryText text = QueryText.parse(q == null ? "" : q);
        if (text.words() > QueryText.MOST_WORDS) {
            throw ProblemException.invalid("q", "must have at most %d words".formatted(QueryText.MOST_WORDS));
        }
        boolean open =
                Parameters.flag("prefix", prefix) && hasText() && !Character.isWhitespace(q.charAt(q.length() - 1));
        return open ? text.withLastWordOpen() : text;
    }

    Filters filters() {
        Map<Exact, List<String>> values = new EnumMap<>(Exact.class);
        values.put(Exact.STATE, states());
        values.put(Exact.SOURCE, source);
        values.put(Exact.LANGUAGE, language);
        values.put(Exact.SUBJECT, subject);
        values.put(Exact.KEYWORD, keyword);
        values.put(Exact.BYLINE, byline);
        values.put(Exact.ASSIGNEE, assignee);
        values.put(Exact.PERSON, person);
        values.put(Exact.ORGANISATION, organisation);
        values.put(Exact.PLACE, place);
        values.put(Exact.ANNOTATED, annotated);
        values.put(Exact.COLLECTION, collection);
        Boolean isOpen = open == null || open.isEmpty() ? null : Boolean.valueOf(Parameters.flag("open", open));
        return new Filters(values, time("from", from, 0), time("to", to, 1), isOpen);
    }

    private Map<String, List<String>> lists() {
        return Map.ofEntries(
                entry("state", state),
                entry("source", source),
                entry("language", language),
                entry("subject", subject),
                entry("keyword", keyword),
                entry("byline", byline),
                entry("assignee", assignee),
                entry("person", person),
                entry("organisation", organisation),
                entry("place", place),
                entry("annotated", annotated),
                entry("collection", collection));
    }

    private List<String> states() {
        state.stream().filter(s -> ArticleState.of(s).isEmpty()).findFirst().ifPresent(unknown -> {
            throw ProblemException.invalid("state", "there is no state " + unknown);
        });
        return state;
    }

    Order order() {
        if (sort == null || sort.isEmpty()) {
            return hasText() ? Order.RELEVANCE : Order.UPDATED;
        }
        Order order = named(EnumSet.allOf(Order.class), "sort", sort);
        return order == Order.RELEVANCE && !hasText() ? Order.UPDATED : order;
    }

    Set<Exact> wantedFacets() {
        Set<Exact> wanted = EnumSet.noneOf(Exact.class);
        if (facets != null && !facets.isBlank()) {
            Arrays.stream(facets.split(",")).forEach(name -> wanted.add(named(COUNTABLE, "facets", name.strip())));
        }
        return wanted;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E named(Set<E> known, String parameter, String name) {
        return known.stream()
                .filter(value -> name(value).equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        parameter,
                        "must be of " + known.stream().map(ListQuery::name).toList()));
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
