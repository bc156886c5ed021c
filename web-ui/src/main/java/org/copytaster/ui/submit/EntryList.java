package org.copytaster.ui.submit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.copytaster.ui.look.Count;

/** The documents on the screen: which they are, what was read of each, which one is looked at. */
class EntryList extends UnorderedList {
    private final transient IntConsumer onChoose;
    private final transient IntConsumer onRemove;
    private final Map<Integer, Row> rows = new HashMap<>();

    EntryList(IntConsumer onChoose, IntConsumer onRemove) {
        this.onChoose = onChoose;
        this.onRemove = onRemove;
        addClassName("entries");
        getElement().setAttribute("aria-label", "Documents to submit");
    }

    /** A written text alone is in the area above and needs no row. */
    void show(List<Entry> entries, int chosen) {
        boolean listed = entries.stream().anyMatch(entry -> entry.id() != Tray.WRITTEN);
        setVisible(listed);
        Set<Integer> present = entries.stream().map(Entry::id).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> {
            boolean gone = !present.contains(row.getKey());
            if (gone) {
                remove(row.getValue());
            }
            return gone;
        });
        int index = 0;
        for (Entry entry : entries) {
            Row row = rows.get(entry.id());
            if (row == null) {
                row = new Row(entry);
                rows.put(entry.id(), row);
                addComponentAtIndex(index, row);
            }
            row.show(entry, entry.id() == chosen);
            index++;
        }
    }

    private final class Row extends ListItem {
        private final NativeButton choose = new NativeButton();
        private final Span state = new Span();
        private transient Entry shown;

        Row(Entry entry) {
            Span name = new Span(entry.name());
            name.addClassName("entry-name");
            state.addClassName("entry-state");
            choose.add(name, state);
            choose.addClassName("entry-choose");
            choose.addClickListener(click -> onChoose.accept(entry.id()));
            add(choose);
            if (entry.id() != Tray.WRITTEN) {
                Button remove = new Button("×", click -> onRemove.accept(entry.id()));
                remove.addThemeName("quiet");
                remove.setAriaLabel("Remove " + entry.name());
                add(remove);
            }
        }

        void show(Entry entry, boolean chosen) {
            getElement().setAttribute("data-chosen", chosen);
            if (chosen) {
                choose.getElement().setAttribute("aria-current", "true");
            } else {
                choose.getElement().removeAttribute("aria-current");
            }
            if (!entry.equals(shown)) {
                shown = entry;
                state.setText(Count.bytes(entry.document().bytes().length) + " · " + entry.inWords());
                getElement()
                        .setAttribute(
                                "data-reading",
                                switch (entry.reading()) {
                                    case Reading.Awaited _ -> "awaited";
                                    case Reading.Read _ -> "read";
                                    case Reading.Refused _ -> "refused";
                                    case Reading.Unanswered _ -> "unanswered";
                                });
            }
        }
    }
}
