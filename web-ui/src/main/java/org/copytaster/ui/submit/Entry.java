package org.copytaster.ui.submit;

import org.copytaster.ui.ingest.Document;

/** One document on the screen. */
record Entry(int id, String name, Document document, Reading reading) {

    Entry with(Reading reading) {
        return new Entry(id, name, document, reading);
    }

    /** How many articles it would give; one, where that is not known yet. */
    int articles() {
        return switch (reading) {
            case Reading.Read(Outline outline) -> outline.articles().size();
            case Reading.Awaited _ -> 1;
            case Reading.Unanswered _ -> 1;
            case Reading.Refused _ -> 0;
        };
    }

    String inWords() {
        return switch (reading) {
            case Reading.Awaited _ -> "Reading…";
            case Reading.Read(Outline outline) -> outline.inWords();
            case Reading.Refused(String title, String reason, String _) -> "Will not be sent. " + title + ": " + reason;
            case Reading.Unanswered _ -> "Not read yet";
        };
    }
}
