package org.copytaster.ui.submit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
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
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.copytaster.ui.article.ArticleView;
import org.copytaster.ui.ingest.Ingest;
import org.copytaster.ui.ingest.Ingest.Document;
import org.copytaster.ui.ingest.Ingest.Outcome;
import org.copytaster.ui.look.Messages;
import org.copytaster.ui.problem.ServiceProblem;
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
    private final DateTimePicker published = new DateTimePicker("Published");
    private final Button submit = new Button("Submit article", click -> submit());
    private final NormalizedPreview preview = new NormalizedPreview();

    SubmitView(Ingest ingest) {
        this.ingest = ingest;
        addClassName("submit-view");

        pasted.addClassName("pasted");
        pasted.setMaxLength(MAX_LENGTH);
        pasted.setPlaceholder("Paste an article here, as plain text or as the HTML of a page");
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.setValueChangeTimeout(PREVIEW_DELAY_MILLIS);
        pasted.addValueChangeListener(change -> refresh());
        pasted.focus();
        sourceUrl.setPlaceholder("https://…");
        sourceUrl.setValueChangeMode(ValueChangeMode.LAZY);
        sourceUrl.addValueChangeListener(change -> refresh());
        published.setHelperText("The day that “yesterday” is counted from");
        published.addValueChangeListener(change -> refresh());
        submit.addThemeName("primary");
        submit.setEnabled(false);
        submit.setDisableOnClick(true);

        Div context = new Div(sourceUrl, published);
        context.addClassName("submit-context");
        Div actions = new Div(submit, hint());
        actions.addClassName("submit-actions");
        Section input = new Section(new H1("Submit an article"), pasted, context, actions);
        input.addClassName("submit-input");
        add(input, preview);
    }

    private static Paragraph hint() {
        Paragraph hint = new Paragraph("It goes to the desk as a new article. The original is kept as it is.");
        hint.addClassName("submit-hint");
        return hint;
    }

    private void refresh() {
        boolean empty = pasted.getValue().isBlank();
        submit.setEnabled(!empty);
        if (empty) {
            preview.clear();
            return;
        }
        try {
            preview.show(ingest.preview(document()));
        } catch (ServiceProblem problem) {
            preview.explain(problem.getMessage());
        }
    }

    private void submit() {
        try {
            switch (ingest.submit(document())) {
                case Outcome.InCatalog(var article, var isNew) -> {
                    Messages.done(isNew ? "Article submitted" : "The catalog has this article already");
                    UI.getCurrent().navigate(ArticleView.class, article.toString());
                }
                case Outcome.OnItsWay() -> {
                    Messages.done("Received. It will be on the desk as soon as the catalog takes it.");
                    pasted.clear();
                }
            }
        } catch (ServiceProblem problem) {
            Messages.failed(problem.getMessage());
            submit.setEnabled(true);
        }
    }

    private Document document() {
        String url =
                sourceUrl.getValue().isBlank() ? null : sourceUrl.getValue().strip();
        LocalDateTime day = published.getValue();
        return new Document(
                pasted.getValue(), url, day == null ? null : day.atZone(zone()).toInstant());
    }

    private static ZoneId zone() {
        String id = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        return id == null || id.isBlank() ? ZoneId.of("UTC") : ZoneId.of(id);
    }
}
