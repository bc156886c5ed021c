package org.copytaster.ui.submit.preview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.copytaster.ui.ingest.Normalized.Warning;
import org.copytaster.ui.look.Count;

/** What to look at before sending: one line for each kind of warning, with what it says of this text. */
class WarningList extends Section {
    /** Of one kind; the others are there to be opened. */
    private static final int SHOWN = 3;

    WarningList(List<Warning> warnings) {
        addClassName("normalized-warnings");
        add(new H3(Count.of(warnings.size(), "thing") + " to check"));
        UnorderedList kinds = new UnorderedList();
        byTitle(warnings).forEach((title, details) -> kinds.add(kind(title, details)));
        add(kinds);
    }

    /** In the order of their first appearance; warnings without a detail are only counted by their title. */
    static Map<String, List<String>> byTitle(List<Warning> warnings) {
        Map<String, List<String>> byTitle = new LinkedHashMap<>();
        warnings.forEach(
                warning -> byTitle.merge(WarningTitle.of(warning.code()), details(warning), WarningList::joined));
        return byTitle;
    }

    private static List<String> details(Warning warning) {
        String title = WarningTitle.of(warning.code());
        return Stream.of(warning.detail())
                .filter(Objects::nonNull)
                // many details begin with what the title has said
                .map(detail -> detail.startsWith(title + ":")
                        ? detail.substring(title.length() + 1).strip()
                        : detail)
                .toList();
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static ListItem kind(String title, List<String> details) {
        Span name = new Span(title);
        name.addClassName("warning-title");
        ListItem item = new ListItem(name);
        details.stream().limit(SHOWN).map(WarningList::line).forEach(item::add);
        if (details.size() > SHOWN) {
            Div others = new Div();
            details.stream().skip(SHOWN).map(WarningList::line).forEach(others::add);
            item.add(new NativeDetails(Count.number(details.size() - SHOWN) + " more", others));
        }
        return item;
    }

    private static Div line(String detail) {
        Div line = new Div(detail);
        line.addClassName("warning-detail");
        return line;
    }
}
