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
            case Reading.Awaited() -> 1;
            case Reading.Unanswered(String _) -> 1;
            case Reading.Refused(String _, String _) -> 0;
        };
    }

    String inWords() {
        return switch (reading) {
            case Reading.Awaited() -> "Reading…";
            case Reading.Read(Outline outline) -> outline.inWords();
            case Reading.Refused(String message, String _) -> "Will not be sent. " + message;
            case Reading.Unanswered(String _) -> "Not read yet";
        };
    }
}
