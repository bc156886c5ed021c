package org.copytaster.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** A moment, written by the browser in the reader's own zone and language. */
@Tag("ct-time")
@JsModule("context://js/desk.js")
public final class Time extends Component {

    private Time(Instant instant) {
        getElement().setAttribute("datetime", instant.toString());
    }

    /** As short as a list wants it: the distance for what is recent. */
    public static Time brief(Instant instant) {
        return new Time(instant);
    }

    /** Day and time. */
    public static Time full(Instant instant) {
        Time time = new Time(instant);
        time.getElement().setAttribute("full", true);
        return time;
    }

    /** What something has gone on since: the time, and the day where it was not today. */
    public static Time since(Instant instant) {
        Time time = new Time(instant);
        time.getElement().setAttribute("since", true);
        return time;
    }
}
