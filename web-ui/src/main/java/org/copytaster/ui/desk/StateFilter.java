package org.copytaster.ui.desk;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.copytaster.ui.look.StateLabel;

/** What to work on: the states with their counts. */
class StateFilter extends Nav {
    private static final List<String> STATES = List.of("new", "editing", "review", "published", "spiked", "withdrawn");

    StateFilter() {
        addClassName("state-filter");
        getElement().setAttribute("aria-label", "States");
    }

    void show(DeskQuery query, Map<String, Long> counts) {
        removeAll();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        add(entry(query, "", new Span("All articles"), all));
        STATES.forEach(state -> add(entry(query, state, new StateLabel(state), counts.getOrDefault(state, 0L))));
    }

    private static RouterLink entry(DeskQuery query, String state, Span label, long count) {
        RouterLink link = new RouterLink("", DeskView.class);
        link.setQueryParameters(query.withState(state).parameters());
        Span number = new Span("%,d".formatted(count));
        number.addClassName("count");
        link.add(label, number);
        if (query.state().equals(state)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
