package org.copytaster.ui.submit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A screen onto which files are dropped, wherever on it; they go to the {@code Upload} inside. A paste with markup into
 * its {@code .pasted} area is told as an event instead of losing the markup.
 */
@Tag("ct-drop-zone")
@JsModule("context://js/submit.js")
abstract class DropZone extends HtmlContainer {

    /** Something was pasted that looks like a part of a page. */
    @DomEvent("html-pasted")
    public static class HtmlPasted extends ComponentEvent<DropZone> {
        private final String html;
        private final String text;

        public HtmlPasted(
                DropZone source,
                boolean fromClient,
                @EventData("event.detail.html") String html,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.html = html;
            this.text = text;
        }

        Written written() {
            return Written.pasted(html, text);
        }
    }
}
