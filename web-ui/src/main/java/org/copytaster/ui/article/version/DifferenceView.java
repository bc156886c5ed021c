package org.copytaster.ui.article.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.copytaster.ui.catalog.Difference;
import org.copytaster.ui.look.Texts;

/** Two versions word by word, inline or side by side. Drawn in the browser. */
@Tag("ct-difference")
@JsModule("context://js/difference.js")
class DifferenceView extends Component {
    private static final List<String> WORDS =
            List.of("fold", "changed", "added", "removed", "moved", "previous", "next", "none", "one", "count", "at");

    DifferenceView(Difference difference, String language, boolean side) {
        getElement()
                .setAttribute("aria-label", Texts.of("difference.label", difference.from(), difference.to()))
                .setAttribute("textlang", language == null ? "" : language)
                .setPropertyMap("words", Texts.all("difference", WORDS));
        getElement().setProperty("side", side);
        getElement().setPropertyList("rows", DifferenceRow.of(difference));
    }

    void focus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }
}
