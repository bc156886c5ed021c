package org.copytaster.ui.article.sourceupdate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copytaster.ui.catalog.SourceUpdate;
import org.copytaster.ui.catalog.Take;
import org.copytaster.ui.look.Texts;

/** Three columns with a choice in each row where they differ. Drawn in the browser, which tells what is chosen. */
@Tag("ct-three-way")
@JsModule("context://js/difference.js")
class ThreeWayView extends Component {
    private static final List<String> WORDS = List.of(
            "fold", "before", "now", "ours", "by.source", "by.ours", "by.conflict", "agreed", "nothing", "count");

    private final transient List<ThreeWayRow> rows;
    private transient Set<Integer> taken;

    ThreeWayView(SourceUpdate update, List<ThreeWayRow> rows, String language) {
        this.rows = rows;
        this.taken = indexes().filter(i -> rows.get(i).theirs()).collect(Collectors.toSet());
        Map<String, String> words = new HashMap<>(Texts.all("threeway", WORDS));
        words.put("head.before", Texts.of("threeway.head.before", update.before()));
        words.put("head.now", Texts.of("threeway.head.now", update.now()));
        words.put("head.ours", Texts.of("threeway.head.ours", update.ours()));
        getElement().setAttribute("textlang", language == null ? "" : language).setPropertyMap("words", words);
        getElement().setPropertyList("rows", rows);
        addListener(Choice.class, choice -> taken = choice.taken(rows.size()));
    }

    /** What is chosen at the moment. */
    Take.Some taken() {
        return new Take.Some(ids("field"), ids("block"));
    }

    private List<String> ids(String kind) {
        return indexes()
                .filter(taken::contains)
                .map(rows::get)
                .filter(row -> row.choosable() && row.kind().equals(kind))
                .map(ThreeWayRow::id)
                .toList();
    }

    private Stream<Integer> indexes() {
        return IntStream.range(0, rows.size()).boxed();
    }

    /** The reader chose; all rows of which the source's is taken. */
    @DomEvent("choice")
    public static class Choice extends ComponentEvent<ThreeWayView> {
        private final String taken;

        public Choice(ThreeWayView source, boolean fromClient, @EventData("event.detail.taken") String taken) {
            super(source, fromClient);
            this.taken = taken;
        }

        /** What is no number of a row is none of ours. */
        Set<Integer> taken(int rows) {
            return Arrays.stream(taken.split(","))
                    .filter(number -> number.matches("[0-9]{1,6}"))
                    .map(Integer::valueOf)
                    .filter(number -> number < rows)
                    .collect(Collectors.toSet());
        }
    }
}
