package org.copytaster.ui.submit;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.net.URISyntaxException;
import org.copytaster.ui.article.ArticleView;
import org.copytaster.ui.ingest.Ingest;
import org.copytaster.ui.ingest.Ingest.Document;
import org.copytaster.ui.ingest.Ingest.Outcome;
import org.copytaster.ui.look.Messages;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.Kept;
import org.copytaster.ui.security.Roles;

/** Paste an article and see beside it what the desk will get, before it is sent. */
@Route("submit")
@PageTitle("Submit · Copytaster")
@RolesAllowed(Roles.EDITOR)
public final class SubmitView extends Div {
    private static final int PREVIEW_DELAY_MILLIS = 500;
    /** Characters; ingest takes more, but nobody pastes a longer article by hand. */
    private static final int MAX_LENGTH = 2_000_000;

    private final transient Ingest ingest;
    private final TextArea pasted = new TextArea("Text or HTML");
    private final TextField sourceUrl = new TextField("Found at");
    private final DatePicker published = new DatePicker("Published");
    private final Button submit = new Button("Submit article", click -> submitWhatIsShown());
    private final NormalizedPreview preview = new NormalizedPreview();

    SubmitView(Ingest ingest) {
        this.ingest = ingest;
        addClassName("submit-view");

        pasted.addClassName("pasted");
        pasted.setMaxLength(MAX_LENGTH);
        pasted.setPlaceholder("Paste an article here, as plain text or as the HTML of a page");
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.setValueChangeTimeout(PREVIEW_DELAY_MILLIS);
        pasted.setManualValidation(true);
        pasted.setErrorMessage("Paste an article first");
        pasted.focus();
        sourceUrl.setPlaceholder("https://…");
        sourceUrl.setValueChangeMode(ValueChangeMode.LAZY);
        sourceUrl.setManualValidation(true);
        sourceUrl.setErrorMessage("Must be an address that begins with https:// or http://");
        published.setHelperText("The day that “yesterday” is counted from");
        published.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage("Not a day"));
        submit.addThemeName("primary");
        submit.setDisableOnClick(true);

        Div context = new Div(sourceUrl, published);
        context.addClassName("submit-context");
        Div actions = new Div(submit, hint());
        actions.addClassName("submit-actions");
        Section input = new Section(new H1("Submit an article"), pasted, context, actions);
        input.addClassName("submit-input");
        add(input, preview);

        Kept.find(SubmitDraft.class).ifPresent(draft -> {
            restore(draft);
            refresh();
        });
        pasted.addValueChangeListener(this::refreshFor);
        sourceUrl.addValueChangeListener(this::refreshFor);
        published.addValueChangeListener(this::refreshFor);
    }

    private static Paragraph hint() {
        Paragraph hint = new Paragraph("It goes to the desk as a new article. The original is kept as it is.");
        hint.addClassName("submit-hint");
        return hint;
    }

    private void restore(SubmitDraft draft) {
        pasted.setValue(draft.text());
        sourceUrl.setValue(draft.sourceUrl());
        published.setValue(draft.published());
    }

    private void refreshFor(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            refresh();
        }
    }

    private void refresh() {
        Kept.put(new SubmitDraft(pasted.getValue(), sourceUrl.getValue(), published.getValue()));
        boolean contextIsValid = contextIsValid();
        if (pasted.getValue().isBlank()) {
            preview.clear();
            return;
        }
        pasted.setInvalid(false);
        if (!contextIsValid) {
            // the last preview stays, and the field says what is wrong
            return;
        }
        try {
            preview.show(ingest.preview(document()));
        } catch (ServiceProblem problem) {
            preview.explain(problem.getMessage());
        }
    }

    private boolean contextIsValid() {
        boolean address =
                sourceUrl.getValue().isBlank() || isAddress(sourceUrl.getValue().strip());
        sourceUrl.setInvalid(!address);
        return address && !published.isInvalid();
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            // the field says so
            return false;
        }
    }

    /** The browser tells of changes in pauses of the typing; what was typed since the last one is asked for. */
    private void submitWhatIsShown() {
        pasted.getElement().executeJs("return this.value").then(String.class, text -> {
            pasted.setValue(text);
            submit();
        });
    }

    private void submit() {
        try {
            boolean empty = pasted.getValue().isBlank();
            pasted.setInvalid(empty);
            if (empty) {
                pasted.focus();
            } else if (contextIsValid()) {
                send();
            }
        } finally {
            submit.setEnabled(true);
        }
    }

    private void send() {
        try {
            switch (ingest.submit(document())) {
                case Outcome.InCatalog(var article, var isNew) -> {
                    Kept.forget(SubmitDraft.class);
                    Messages.done(isNew ? "Article submitted" : "The catalog has this article already");
                    UI.getCurrent().navigate(ArticleView.class, article.toString());
                }
                case Outcome.OnItsWay() -> {
                    restore(new SubmitDraft("", "", null));
                    preview.clear();
                    Kept.forget(SubmitDraft.class);
                    Messages.done("Received. It will be on the desk as soon as the catalog takes it.");
                }
            }
        } catch (ServiceProblem problem) {
            Messages.failed(problem.getMessage());
        }
    }

    private Document document() {
        String url =
                sourceUrl.getValue().isBlank() ? null : sourceUrl.getValue().strip();
        return new Document(pasted.getValue(), url, published.getValue());
    }
}
