package org.copytaster.catalog.state;

import java.time.Instant;
import java.util.List;
import org.copytaster.catalog.article.ArticleState;
import org.copytaster.catalog.article.Move;

/**
 * Where an article is, where it may go from there, and how it came there.
 *
 * @param moves those that there are from here, whoever may do them
 * @param items newest first
 * @param next cursor of the next page, or null on the last
 */
public record StatePage(ArticleState state, List<Possible> moves, List<Item> items, String next) {

    /** @param role who may do it */
    public record Possible(ArticleState to, String role) {}

    /** @param version the version that was current */
    public record Item(String from, String to, int version, String author, Instant created, String note) {}

    /** @param found one more than are shown, where there are more */
    static StatePage of(ArticleState state, List<StateChange> found, int size) {
        List<StateChange> shown = found.size() > size ? found.subList(0, size) : found;
        return new StatePage(
                state,
                Move.from(state).stream()
                        .map(move -> new Possible(move.to(), move.role()))
                        .toList(),
                shown.stream().map(StatePage::item).toList(),
                found.size() > size ? Integer.toString(shown.getLast().number) : null);
    }

    private static Item item(StateChange change) {
        return new Item(change.fromState, change.toState, change.version, change.author, change.created, change.note);
    }
}
