package org.copytaster.ui.submit;

import java.time.LocalDate;

/** What was pasted and not sent yet, kept for the session. */
record SubmitDraft(String text, String sourceUrl, LocalDate published) {}
