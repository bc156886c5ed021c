package org.copytaster.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.copytaster.ui.look.Count;
import org.copytaster.ui.look.Texts;

/** Beside the text: what is known and said of it, one thing at a time. */
class Rail extends Aside {
    private final TabSheet sheet = new TabSheet();
    private final Map<RailTab, Tab> tabs = new EnumMap<>(RailTab.class);

    /** @param onOpened called when the reader opens another tab */
    Rail(Map<RailTab, Component> panels, Consumer<RailTab> onOpened) {
        addClassName("rail");
        getElement().setAttribute("aria-label", Texts.of("rail"));
        for (RailTab name : RailTab.values()) {
            Tab tab = new Tab(label(name));
            tabs.put(name, tab);
            sheet.add(tab, panels.get(name));
        }
        sheet.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                onOpened.accept(named(change.getSelectedTab()));
            }
        });
        add(sheet);
    }

    void open(RailTab name) {
        sheet.setSelectedTab(tabs.get(name));
    }

    /** @param number none is shown where it is 0 */
    void badge(RailTab name, long number) {
        Tab tab = tabs.get(name);
        tab.removeAll();
        tab.add(new Span(label(name)));
        if (number > 0) {
            Span badge = new Span(Count.number(number));
            badge.addClassName("badge");
            tab.add(badge);
        }
    }

    private RailTab named(Tab tab) {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tab))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String label(RailTab name) {
        return Texts.of("rail." + name.inAddress());
    }
}
