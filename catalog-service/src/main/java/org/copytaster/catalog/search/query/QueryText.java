package org.copytaster.catalog.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.catalog.search.query.Condition.AnyOf;
import org.copytaster.catalog.search.query.Condition.Match;

/** What somebody looks for, understood. Empty where nothing was said. */
public record QueryText(List<Condition> conditions) {
    /** Nobody types more; each one costs a look into every field. */
    public static final int MOST_WORDS = 32;

    public QueryText {
        conditions = List.copyOf(conditions);
    }

    /** Any text is a query. Nothing in it is an error: what has no meaning as a sign is a part of a word. */
    public static QueryText parse(String text) {
        return new QueryText(new QueryParser(text).conditions());
    }

    /** Words in it, those of phrases counted one by one. */
    public int words() {
        return matches()
                .mapToInt(match -> match.term().text().strip().split("\\s+").length)
                .sum();
    }

    public Stream<Match> matches() {
        return conditions.stream().flatMap(condition -> switch (condition) {
            case Match match -> Stream.of(match);
            case AnyOf any -> any.matches().stream();
        });
    }

    /** For who is still typing: the last word may go on. */
    public QueryText withLastWordOpen() {
        if (conditions.isEmpty()) {
            return this;
        }
        List<Condition> open = new ArrayList<>(conditions);
        open.set(
                open.size() - 1,
                switch (open.getLast()) {
                    case Match match -> opened(match);
                    case AnyOf any -> {
                        List<Match> matches = new ArrayList<>(any.matches());
                        matches.set(matches.size() - 1, opened(matches.getLast()));
                        yield new AnyOf(matches);
                    }
                });
        return new QueryText(open);
    }

    private static Match opened(Match match) {
        return match.term() instanceof Term.Word(String word) && !match.excluded()
                ? new Match(match.field(), new Term.Prefix(word), false)
                : match;
    }
}
