package org.copytaster.ui.submit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copytaster.ui.ingest.Normalized;
import org.copytaster.ui.submit.Tray.Place;
import org.copytaster.ui.submit.preview.ArticlePreview;

/** What ingest makes of the document that is looked at, and the way through all that is there. */
class ResultPane extends Section {
    private static final String WAITING = "Reading…";

    private final transient Consumer<Place> onChoose;
    private final transient Runnable onRetry;

    private final Span heading = new Span();
    private final Button previous = step("‹", "Previous article", -1);
    private final Span position = new Span();
    private final Button next = step("›", "Next article", 1);
    private final Div bar = new Div();
    private final Contents contents = new Contents(this::chooseHere);
    private final Div body = new Div();
    private final Span status = new Span();

    private transient List<Place> places = List.of();
    private transient Place place = new Place(Tray.WRITTEN, 0);
    private transient Object drawn;

    ResultPane(SentList sent, Consumer<Place> onChoose, Runnable onRetry) {
        this.onChoose = onChoose;
        this.onRetry = onRetry;
        addClassName("normalized");
        getElement().setAttribute("aria-label", "Preview");
        // only this line is read aloud: the whole preview at every pause in typing would be noise
        status.getElement().setAttribute("role", "status");
        status.addClassName("visually-hidden");
        heading.addClassName("result-heading");
        Div stepper = new Div(previous, position, next);
        stepper.addClassName("stepper");
        bar.add(heading, stepper);
        bar.addClassName("result-bar");
        add(status, bar, contents, body, sent);
        showNothing();
    }

    private Button step(String sign, String label, int by) {
        Button button = new Button(sign, click -> stepBy(by));
        button.addThemeName("quiet");
        button.setAriaLabel(label);
        return button;
    }

    private void chooseHere(int article) {
        onChoose.accept(new Place(place.entry(), article));
    }

    private void stepBy(int by) {
        int index = places.indexOf(place) + by;
        if (index >= 0 && index < places.size()) {
            onChoose.accept(places.get(index));
        }
    }

    void showNothing() {
        bar.setVisible(false);
        contents.setVisible(false);
        draw(
                "nothing",
                () -> message(
                        "See it before it is sent",
                        "What the desk will get appears here as you type, paste or drop: headline, fields and text, "
                                + "where each came from, and what to check."));
        status.setText("");
    }

    /**
     * Shows one article of an entry, or why there is none.
     *
     * @param result of the entry; null while it is not at hand
     */
    void show(Entry entry, Place place, List<Place> places, Normalized result) {
        this.place = place;
        this.places = places;
        bar.setVisible(true);
        stepper();
        switch (entry.reading()) {
            case Reading.Read(Outline outline) -> showRead(outline, result);
            case Reading.Awaited() -> showWaiting(entry);
            case Reading.Refused(String title, String reason, String advice) ->
                showMessage(entry.name(), title, reason, new Paragraph(advice));
            case Reading.Unanswered(String message) ->
                showMessage(
                        entry.name(),
                        "Not read yet",
                        message + " What you entered is kept, and is read again with your next change.",
                        new Button("Try again", click -> onRetry.run()));
        }
        say(entry);
    }

    private void stepper() {
        int index = places.indexOf(place);
        position.setText((index + 1) + " of " + places.size());
        previous.setEnabled(index > 0);
        next.setEnabled(index < places.size() - 1);
        previous.getParent().orElseThrow().setVisible(places.size() > 1);
    }

    private void showRead(Outline outline, Normalized result) {
        heading.removeAll();
        heading.add(new Span(outline.inWords()));
        if (outline.feed() != null && outline.feed().title() != null) {
            heading.add(feedName(outline.feed()));
        }
        contents.show(outline, place.article());
        if (result == null) {
            draw(WAITING, ResultPane::waiting);
        } else if (result.articles().isEmpty()) {
            draw(
                    result,
                    () -> message("No article in it", "It was read, and there is nothing in it to send to the desk."));
        } else {
            Normalized.Article article = result.articles().get(place.article());
            draw(article, () -> new ArticlePreview(article));
        }
    }

    private static Component feedName(Normalized.Feed feed) {
        boolean web = feed.link() != null && feed.link().matches("https?://.*");
        Component name = web ? new Anchor(feed.link(), feed.title()) : new Span(feed.title());
        name.addClassName("result-feed");
        return name;
    }

    private void showWaiting(Entry entry) {
        heading.removeAll();
        heading.add(new Span(entry.name()));
        contents.setVisible(false);
        draw(WAITING, ResultPane::waiting);
    }

    private static Component waiting() {
        Component waiting = message(WAITING, "");
        waiting.addClassName("waiting");
        return waiting;
    }

    private void showMessage(String name, String title, String text, Component... actions) {
        heading.removeAll();
        heading.add(new Span(name));
        contents.setVisible(false);
        draw(List.of(name, title, text), () -> message(title, text, actions));
    }

    private static Component message(String title, String text, Component... actions) {
        Section message = new Section(new H2(title));
        message.addClassName("result-message");
        if (!text.isEmpty()) {
            message.add(new Paragraph(text));
        }
        message.add(actions);
        return message;
    }

    /** The same again is left as it is: where one reads, and where the keyboard is, is not lost. */
    private void draw(Object what, Supplier<Component> drawing) {
        if (!Objects.equals(what, drawn)) {
            drawn = what;
            body.removeAll();
            body.add(drawing.get());
        }
    }

    /** Reading begins at the top of an article. */
    void scrollToTop() {
        getElement().executeJs("this.scrollTop = 0");
    }

    private void say(Entry entry) {
        String words = entry.name() + ": "
                + switch (entry.reading()) {
                    case Reading.Read(Outline outline) -> outline.inWords() + position(places.size());
                    case Reading.Refused(String title, String reason, String _) -> title + ". " + reason;
                    case Reading.Unanswered(String message) -> message;
                    case Reading.Awaited() -> "reading";
                };
        if (!(entry.reading() instanceof Reading.Awaited)) {
            status.setText(words);
        }
    }

    private String position(int of) {
        return of > 1 ? ". Article " + position.getText() : "";
    }
}
