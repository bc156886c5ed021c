package org.copytaster.ui.submit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.ws.rs.core.MediaType;
import org.copytaster.ui.ingest.Document;

/** Takes files in, byte for byte. Those that are through leave its list; what goes wrong is said below it. */
class FileUpload extends Div {
    private final Upload upload;
    private final Div refusals = new Div();

    /** What to do with a file; false where there is no room for it. */
    interface Taking {
        boolean take(String name, Document document);
    }

    FileUpload(Taking taking) {
        addClassName("file-upload");
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            if (!taking.take(file.fileName(), new Document(bytes, mediaType(file.contentType())))) {
                refuse(file.fileName() + ": there is no room for more. Submit what is here first.");
            }
        }));
        upload.setMaxFileSize(Document.MAX_BYTES);
        upload.setDropAllowed(true);
        // one after the other, so that they stand in the order they were chosen in
        upload.getElement().setProperty("maxConcurrentUploads", 1);
        upload.setUploadButton(new Button("Choose files"));
        upload.setDropLabel(new Span("or drop them anywhere"));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refuse(event.getFileName() + ": " + event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        refusals.getElement().setAttribute("role", "alert");
        add(upload, refusals);
    }

    /** Stays until it has been seen: other files of the same drop may be fine. */
    private void refuse(String words) {
        Div refusal = new Div(new Span(words));
        refusal.addClassName("upload-refusal");
        Button dismiss = new Button("×", click -> refusals.remove(refusal));
        dismiss.addThemeName("quiet");
        dismiss.setAriaLabel("Dismiss");
        refusal.add(dismiss);
        refusals.add(refusal);
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig("Larger than 10 MB, which is the most of one document")
                        .setTooManyFiles("Too many files at once"));
    }

    /** Browsers do not know most news formats, and then say nothing. */
    private static String mediaType(String said) {
        if (said == null || said.isBlank()) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
        try {
            return MediaType.valueOf(said).toString();
        } catch (IllegalArgumentException e) {
            // only a hint, so a broken one is worth no more than none
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
