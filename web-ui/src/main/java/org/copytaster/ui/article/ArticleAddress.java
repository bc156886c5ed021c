package org.copytaster.ui.article;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the article's page shows, as it stands in the address: so that it can be reloaded, sent to a colleague, and gone
 * back to.
 */
record ArticleAddress(RailTab rail, Shown shown, boolean sideBySide) {

    /** What stands in the middle. */
    sealed interface Shown {}

    record Text() implements Shown {}

    record Compared(int from, int to) implements Shown {}

    record Update() implements Shown {}

    static ArticleAddress of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new ArticleAddress(
                parameters.getSingleParameter("rail").flatMap(RailTab::named).orElse(RailTab.NOTES),
                shown(parameters),
                parameters.getSingleParameter("view").filter("side"::equals).isPresent());
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (rail != RailTab.NOTES) {
            parameters.put("rail", rail.inAddress());
        }
        switch (shown) {
            case Text text -> {}
            case Compared compared -> {
                parameters.put("from", Integer.toString(compared.from()));
                parameters.put("to", Integer.toString(compared.to()));
                if (sideBySide) {
                    parameters.put("view", "side");
                }
            }
            case Update update -> parameters.put("update", "");
        }
        return QueryParameters.simple(parameters);
    }

    ArticleAddress with(RailTab tab) {
        return new ArticleAddress(tab, shown, sideBySide);
    }

    ArticleAddress with(Shown other) {
        return new ArticleAddress(rail, other, sideBySide);
    }

    ArticleAddress withSides(boolean side) {
        return new ArticleAddress(rail, shown, side);
    }

    private static Shown shown(QueryParameters parameters) {
        Optional<Integer> from = number(parameters, "from");
        Optional<Integer> to = number(parameters, "to");
        if (from.isPresent() && to.isPresent()) {
            return new Compared(from.get(), to.get());
        }
        return parameters.getParameters("update").isEmpty() ? new Text() : new Update();
    }

    /** A mistyped number compares nothing. */
    private static Optional<Integer> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(value -> value.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf);
    }
}
