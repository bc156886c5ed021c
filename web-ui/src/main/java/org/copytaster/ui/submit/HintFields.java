package org.copytaster.ui.submit;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.copytaster.ui.ingest.Hints;

/** What the editor knows about the document, out of the way until it is wanted. */
class HintFields extends NativeDetails {
    private static final int MAX_LENGTH = 500;
    private static final int MAX_ADDRESS = 2_000;
    private static final String ONLY_FOR_ONE = "For one document only";

    private final TextField sourceUrl = field("Found at", MAX_ADDRESS);
    private final DatePicker published = new DatePicker("Published");
    private final TextField source = field("Source", 200);
    private final TextField externalId = field("The source's own id", MAX_LENGTH);
    private final transient Runnable onChange;

    /** As they stand in the fields, right or wrong. */
    record Values(String source, String sourceUrl, LocalDate published, String externalId) {
        static final Values NONE = new Values("", "", null, "");
    }

    /** @param onChange called in pauses of the typing */
    HintFields(Runnable onChange) {
        super("");
        this.onChange = onChange;
        addClassName("hints");
        sourceUrl.setPlaceholder("https://…");
        sourceUrl.setErrorMessage("Must be an address that begins with https:// or http://");
        published.setHelperText("“Yesterday” is counted from it");
        published.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage("Not a day"));
        source.setPlaceholder("desk");
        Stream.of(sourceUrl, source, externalId).forEach(this::listenTo);
        listenTo(published);
        Div fields = new Div(sourceUrl, published, source, externalId);
        fields.addClassName("hint-fields");
        setContent(fields);
        summarize();
    }

    private static TextField field(String label, int maxLength) {
        TextField field = new TextField(label);
        field.setMaxLength(maxLength);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setManualValidation(true);
        return field;
    }

    private void listenTo(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            summarize();
            if (change.isFromClient()) {
                onChange.run();
            }
        });
    }

    /** Opens and shows what is wrong, if something is. */
    boolean areValid() {
        boolean address =
                values().sourceUrl().isBlank() || isAddress(values().sourceUrl().strip());
        sourceUrl.setInvalid(!address);
        boolean valid = address && !published.isInvalid();
        if (!valid) {
            setOpen(true);
        }
        return valid;
    }

    void focusInvalid() {
        if (sourceUrl.isInvalid()) {
            sourceUrl.focus();
        } else {
            published.focus();
        }
    }

    /** An address and an id belong to one document; shared, they would make the others versions of it. */
    void setMany(boolean many) {
        Stream.of(sourceUrl, externalId).forEach(field -> {
            field.setEnabled(!many);
            field.setHelperText(many ? ONLY_FOR_ONE : "");
        });
        summarize();
    }

    Hints hints() {
        Values now = values();
        Hints hints = new Hints(now.source(), now.sourceUrl(), now.published(), now.externalId());
        return sourceUrl.isEnabled() ? hints : hints.forMany();
    }

    Values values() {
        return new Values(source.getValue(), sourceUrl.getValue(), published.getValue(), externalId.getValue());
    }

    void set(Values values) {
        source.setValue(values.source());
        sourceUrl.setValue(values.sourceUrl());
        published.setValue(values.published());
        externalId.setValue(values.externalId());
    }

    /** The next document is another one, but mostly from the same source. */
    void forgetDocument() {
        set(new Values(source.getValue(), "", null, ""));
    }

    /** What is set can be seen without opening. */
    private void summarize() {
        Hints hints = hints();
        String set = Stream.of(
                        hints.source().equals(Hints.NONE.source()) ? null : hints.source(),
                        hints.sourceUrl(),
                        hints.published() == null ? null : hints.published().toString(),
                        hints.externalId())
                .filter(Objects::nonNull)
                .collect(joining(" · "));
        setSummaryText(set.isEmpty() ? "What you know about it" : "What you know about it: " + set);
    }

    static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            // the field says so
            return false;
        }
    }
}
