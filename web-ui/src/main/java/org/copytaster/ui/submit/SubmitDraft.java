package org.copytaster.ui.submit;

import java.util.List;
import org.copytaster.ui.ingest.Document;

/** What is on the screen and not sent yet, kept for the session. */
record SubmitDraft(Written written, HintFields.Values hints, List<File> files) {

    record File(String name, Document document) {}
}
