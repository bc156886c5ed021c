package org.copytaster.ui.desk;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.ui.article.DeletedView;
import org.copytaster.ui.look.Count;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.security.SignedIn;

/** What to work on: the states with their counts. Changed in place, so that the keyboard stays where it is. */
class StateFilter extends Nav {
    private final List<Entry> entries = new ArrayList<>();

    StateFilter() {
        addClassName("state-filter");
        getElement().setAttribute("aria-label", Texts.of("desk.states"));
        entries.add(new Entry("", new Span(Texts.of("desk.states.all"))));
        DeskQuery.STATES.forEach(state -> entries.add(new Entry(state, new StateLabel(state))));
        entries.forEach(this::add);
        if (SignedIn.current().isChief()) {
            RouterLink deleted = new RouterLink(Texts.of("deleted"), DeletedView.class);
            deleted.addClassName("deleted-link");
            add(deleted);
        }
    }

    /** @param counts empty where the catalog did not tell */
    void show(DeskQuery query, Optional<Map<String, Long>> counts) {
        entries.forEach(entry -> entry.show(query, counts));
    }

    private static final class Entry extends RouterLink {
        private final String state;
        private final Span number = new Span();

        Entry(String state, Span label) {
            super("", DeskView.class);
            this.state = state;
            number.addClassName("count");
            add(label, number);
        }

        void show(DeskQuery query, Optional<Map<String, Long>> counts) {
            setQueryParameters(query.withState(state).parameters());
            number.setText(counts.map(this::count).map(Count::number).orElse(""));
            if (query.state().equals(state)) {
                getElement().setAttribute("aria-current", "true");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }

        private long count(Map<String, Long> counts) {
            return state.isEmpty()
                    ? counts.values().stream().mapToLong(Long::longValue).sum()
                    : counts.getOrDefault(state, 0L);
        }
    }
}
