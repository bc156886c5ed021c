package org.copytaster.ui.submit.preview;

import com.vaadin.flow.component.html.Span;

/** Where a field came from, quietly beside it. */
class OriginLabel extends Span {
    OriginLabel(Origin origin) {
        super(origin.label());
        addClassName("origin");
        if (origin.isGuess()) {
            addClassName("guess");
        }
        setTitle(origin.sentence());
        Span from = new Span("from: ");
        from.addClassName("visually-hidden");
        getElement().insertChild(0, from.getElement());
    }
}
