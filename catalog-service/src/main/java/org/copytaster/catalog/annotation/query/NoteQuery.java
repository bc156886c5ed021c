package org.copytaster.catalog.annotation.query;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.copytaster.catalog.annotation.model.Status;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which annotations of a container, and which page of them. */
public class NoteQuery {
    private static final int ON_A_PAGE = 100;
    private static final int MOST_ON_A_PAGE = 1_000;
    private static final Set<String> PLACEMENTS = Set.of("placed", "changed", "moved", "orphaned", "unsettled", "none");

    @QueryParam("article")
    @Size(max = 50)
    @Parameter(description = "Only those on these articles")
    List<String> article;

    @QueryParam("motivation")
    @Size(max = 20)
    List<@Size(max = 500) String> motivation;

    @QueryParam("status")
    @Size(max = 5)
    @Parameter(description = "open, resolved, accepted or rejected")
    List<String> status;

    @QueryParam("creator")
    @Size(max = 20)
    @Parameter(description = "Name or subject of who made them")
    List<@Size(max = 200) String> creator;

    @QueryParam("assignee")
    @Size(max = 20)
    List<@Size(max = 200) String> assignee;

    @QueryParam("mention")
    @Size(max = 20)
    @Parameter(description = "User names that they mention")
    List<@Size(max = 200) String> mention;

    @QueryParam("placement")
    @Size(max = 6)
    @Parameter(
            description =
                    "placed, changed, moved, orphaned; none for those that have no place in a text; unsettled for "
                            + "those that changed, moved or lost their place and nobody has looked at since")
    List<String> placement;

    @QueryParam("thread")
    @Size(max = 50)
    @Parameter(description = "Annotation that a thread began with: that one and its replies")
    List<String> thread;

    @QueryParam("q")
    @Size(max = 1_000)
    @Parameter(description = "Words, \"phrases\", -without, in what they say")
    String q;

    @QueryParam("from")
    @Parameter(description = "Created at or after; an ISO 8601 instant or day")
    String from;

    @QueryParam("to")
    @Parameter(description = "Created before; an ISO 8601 instant, or a day that is included")
    String to;

    @QueryParam("page")
    @Parameter(description = "A page of the collection, from 0, instead of the collection")
    String page;

    @QueryParam("limit")
    @Parameter(description = "Annotations on a page, 1 to 1000; 100 without it")
    String limit;

    @QueryParam("iris")
    @Parameter(description = "1 for addresses alone, 0 for whole annotations; as the header Prefer says it")
    String iris;

    /** @throws ProblemException 422 where it cannot be understood; for who asks before there is an answer to take back */
    public void requireRight() {
        requireStorable();
        articles();
        threads();
        statuses();
        placements();
        createdFrom();
        createdBefore();
    }

    public boolean isForPage() {
        return page != null && !page.isEmpty();
    }

    /** @throws ProblemException 422 where it is no whole number */
    public int page() {
        if (!page.matches("0|[1-9][0-9]{0,6}")) {
            throw ProblemException.invalid("page", "must be a whole number from 0");
        }
        return Integer.parseInt(page);
    }

    public int pageSize() {
        Integer size = Parameters.positive("limit", limit);
        if (size != null && size > MOST_ON_A_PAGE) {
            throw ProblemException.invalid("limit", "must be from 1 to " + MOST_ON_A_PAGE);
        }
        return size == null ? ON_A_PAGE : size;
    }

    /** Null where the address does not say. */
    public Boolean irisOnly() {
        return switch (iris == null ? "" : iris) {
            case "" -> null;
            case "0" -> false;
            case "1" -> true;
            default -> throw ProblemException.invalid("iris", "must be 0 or 1");
        };
    }

    /** The filters and the size of a page as a query string, without the question mark; the same for the same collection. */
    public String selection() {
        List<String> parameters = new ArrayList<>();
        add(parameters, "article", article);
        add(parameters, "motivation", motivation);
        add(parameters, "status", status);
        add(parameters, "creator", creator);
        add(parameters, "assignee", assignee);
        add(parameters, "mention", mention);
        add(parameters, "placement", placement);
        add(parameters, "thread", thread);
        add(parameters, "q", given(q));
        add(parameters, "from", given(from));
        add(parameters, "to", given(to));
        add(parameters, "limit", given(limit));
        return String.join("&", parameters);
    }

    private static List<String> given(String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value);
    }

    private static void add(List<String> parameters, String name, List<String> values) {
        values.forEach(value -> parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }

    List<UUID> articles() {
        return ids("article", article);
    }

    List<UUID> threads() {
        return ids("thread", thread);
    }

    List<String> statuses() {
        status.stream().filter(one -> Status.find(one).isEmpty()).findFirst().ifPresent(unknown -> {
            throw ProblemException.invalid("status", "there is no status " + unknown);
        });
        return status;
    }

    List<String> placements() {
        placement.stream().filter(one -> !PLACEMENTS.contains(one)).findFirst().ifPresent(unknown -> {
            throw ProblemException.invalid("placement", "must be of " + new TreeSet<>(PLACEMENTS));
        });
        return placement;
    }

    Instant createdFrom() {
        return Parameters.time("from", from, 0);
    }

    Instant createdBefore() {
        return Parameters.time("to", to, 1);
    }

    boolean hasText() {
        return q != null && !q.isBlank();
    }

    void requireStorable() {
        Parameters.requireStorable("q", q);
        motivation.forEach(value -> Parameters.requireStorable("motivation", value));
        creator.forEach(value -> Parameters.requireStorable("creator", value));
        assignee.forEach(value -> Parameters.requireStorable("assignee", value));
        mention.forEach(value -> Parameters.requireStorable("mention", value));
    }

    /** An id, or an address that ends with one. */
    private static List<UUID> ids(String name, List<String> values) {
        return values.stream()
                .map(value -> {
                    try {
                        return UUID.fromString(value.substring(value.lastIndexOf('/') + 1));
                    } catch (IllegalArgumentException _) {
                        throw ProblemException.invalid(name, "must be an id");
                    }
                })
                .toList();
    }
}
