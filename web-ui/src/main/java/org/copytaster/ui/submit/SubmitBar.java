package org.copytaster.ui.submit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.ui.look.Count;

/** The button that sends, what it would send, how far it is, and how it went. */
class SubmitBar extends Div {
    private final Button submit = new Button("Submit article");
    private final Span keys = new Span("Ctrl + Enter");
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph outcome = new Paragraph();

    private boolean sending;
    private int sent;
    private int failed;

    SubmitBar(Runnable onSubmit) {
        addClassName("submit-bar");
        submit.addThemeName("primary");
        submit.addClickListener(click -> onSubmit.run());
        keys.addClassName("submit-keys");
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", "Sending");
        outcome.addClassName("submit-outcome");
        outcome.getElement().setAttribute("role", "status");
        Div actions = new Div(submit, keys, outcome);
        actions.addClassName("submit-actions");
        add(progress, actions);
    }

    /** What would be sent now. */
    void show(Tray tray) {
        if (!sending) {
            int articles = tray.articlesToSend();
            submit.setText(articles > 1 ? "Submit " + Count.of(articles, "article") : "Submit article");
        }
    }

    boolean isSending() {
        return sending;
    }

    void begin() {
        sending = true;
        sent = 0;
        failed = 0;
        submit.setEnabled(false);
        outcome.setText("");
        progress.setVisible(true);
        progress.setIndeterminate(true);
    }

    void sending(int number, int of) {
        submit.setText(of == 1 ? "Sending…" : "Sending " + number + " of " + of + "…");
        if (of > 1) {
            progress.setIndeterminate(false);
            progress.setMax(of);
            progress.setValue(number - 1);
        }
    }

    void count(boolean success) {
        if (success) {
            sent++;
        } else {
            failed++;
        }
    }

    /** @param tray with what is left in it */
    void done(Tray tray) {
        sending = false;
        submit.setEnabled(true);
        progress.setVisible(false);
        tell(summary(tray.entries().size()));
        sent = 0;
        failed = 0;
    }

    private String summary(int left) {
        List<String> sentences = new ArrayList<>();
        if (sent > 0) {
            sentences.add(sent == 1 && left == 0 ? "Sent." : "Sent " + Count.of(sent, "document") + ".");
        }
        if (left > 0) {
            sentences.add(
                    left == 1
                            ? "One could not be sent and is still here."
                            : Count.number(left) + " could not be sent and are still here.");
        }
        return String.join(" ", sentences);
    }

    void tell(String words) {
        outcome.setText(words);
    }
}
