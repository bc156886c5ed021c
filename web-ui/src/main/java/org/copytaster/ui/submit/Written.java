package org.copytaster.ui.submit;

import java.nio.charset.StandardCharsets;
import org.copytaster.ui.ingest.Document;

/**
 * What stands in the text area. A paste from a web page comes in two forms, and each keeps what is changed in it while
 * the other one is looked at.
 *
 * @param text what was typed, or the plain form of a paste
 * @param html the paste with its markup; null where there is no such form
 * @param asHtml which of the two is shown and sent
 */
record Written(String text, String html, boolean asHtml) {
    static final Written NOTHING = new Written("", null, false);

    /** The form with markup is the richer one, so it is what is sent unless somebody says otherwise. */
    static Written pasted(String html, String text) {
        return new Written(text, html, true);
    }

    String shown() {
        return asHtml ? html : text;
    }

    boolean isBlank() {
        return shown().isBlank();
    }

    /** An emptied area has forgotten its paste. */
    Written edited(String value) {
        if (value.isBlank()) {
            return new Written(value, null, false);
        }
        return asHtml ? new Written(text, value, true) : new Written(value, html, false);
    }

    boolean hasChoice() {
        return html != null && !text.isBlank();
    }

    Written as(boolean html) {
        return new Written(text, this.html, html && this.html != null);
    }

    Document document() {
        return new Document(
                shown().getBytes(StandardCharsets.UTF_8), (asHtml ? "text/html" : "text/plain") + ";charset=UTF-8");
    }
}
