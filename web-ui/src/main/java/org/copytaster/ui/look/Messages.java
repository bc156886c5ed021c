package org.copytaster.ui.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** The two kinds of message: something is done, something went wrong. Screen readers hear both. */
public final class Messages {
    private static final int DONE_MILLIS = 4_000;
    private static final int WITH_ACTION_MILLIS = 20_000;

    private Messages() {}

    public static void done(String text) {
        Notification notification = new Notification(text, DONE_MILLIS, Notification.Position.BOTTOM_START);
        notification.open();
    }

    /** With a way back, and time enough to take it. */
    public static void done(String text, String action, Runnable onAction) {
        Notification notification = new Notification();
        notification.setDuration(WITH_ACTION_MILLIS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.add(message(notification, text, action, onAction));
        notification.open();
    }

    /** Stays until it is closed, so that it can be read and reported. */
    public static void failed(String text) {
        failed(text, Texts.of("close"), () -> {});
    }

    /** @param action what can be done about it */
    public static void failed(String text, String action, Runnable onAction) {
        Notification notification = new Notification();
        // away from the text that is being written, and from where "done" is said
        notification.setPosition(Notification.Position.BOTTOM_END);
        notification.setDuration(0);
        notification.addThemeName("error");
        notification.setAssertive(true);
        notification.add(message(notification, text, action, onAction));
        notification.open();
    }

    private static Div message(Notification notification, String text, String action, Runnable onAction) {
        Div message = new Div(new Span(text), new Button(action, click -> {
            notification.close();
            onAction.run();
        }));
        message.addClassName("message");
        return message;
    }
}
