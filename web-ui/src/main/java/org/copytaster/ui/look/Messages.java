package org.copytaster.ui.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** The two kinds of message: something is done, something went wrong. Screen readers hear both. */
public final class Messages {
    private static final int DONE_MILLIS = 4_000;

    private Messages() {}

    public static void done(String text) {
        Notification notification = new Notification(text, DONE_MILLIS, Notification.Position.BOTTOM_START);
        notification.open();
    }

    /** Stays until it is closed, so that it can be read and reported. */
    public static void failed(String text) {
        Notification notification = new Notification();
        // away from the text that is being written, and from where "done" is said
        notification.setPosition(Notification.Position.BOTTOM_END);
        notification.addThemeName("error");
        notification.setAssertive(true);
        Div message = new Div(new Span(text), new Button("Close", click -> notification.close()));
        message.addClassName("message");
        notification.add(message);
        notification.open();
    }
}
