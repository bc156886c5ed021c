package org.copytaster.ui.desk;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the desk shows, as it stands in the address: so that it can be reloaded, sent to a colleague, and gone back to.
 *
 * @param q words to search, empty for all
 * @param state empty for all
 * @param article the one in the preview
 */
record DeskQuery(String q, String state, Optional<UUID> article) {

    /** In the order of an article's way over the desk. */
    static final List<String> STATES = List.of("new", "editing", "review", "published", "spiked", "withdrawn");

    static DeskQuery of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new DeskQuery(
                parameters.getSingleParameter("q").orElse("").strip(),
                parameters.getSingleParameter("state").filter(STATES::contains).orElse(""),
                parameters.getSingleParameter("article").flatMap(DeskQuery::uuid));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!q.isEmpty()) {
            parameters.put("q", q);
        }
        if (!state.isEmpty()) {
            parameters.put("state", state);
        }
        article.ifPresent(id -> parameters.put("article", id.toString()));
        return QueryParameters.simple(parameters);
    }

    DeskQuery withQ(String words) {
        return new DeskQuery(words.strip(), state, Optional.empty());
    }

    DeskQuery withState(String wanted) {
        return new DeskQuery(q, wanted, Optional.empty());
    }

    DeskQuery withArticle(UUID id) {
        return new DeskQuery(q, state, Optional.of(id));
    }

    boolean sameList(DeskQuery other) {
        return q.equals(other.q) && state.equals(other.state);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            // a mistyped address selects nothing
            return Optional.empty();
        }
    }
}
