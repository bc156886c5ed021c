package org.copytaster.ui.submit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.copytaster.ui.ingest.Document;
import org.copytaster.ui.ingest.Receipt;
import org.copytaster.ui.ingest.Receipt.Status;

/** What the tests of this screen are made of. */
final class Samples {
    private Samples() {}

    static Document document(String text) {
        return new Document(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    static Reading readWith(int articles) {
        return new Reading.Read(new Outline(
                "rss", null, Collections.nCopies(articles, new Outline.Line("Ferry strikes pier", "en", 40, 0))));
    }

    static Reading refused() {
        return new Reading.Refused("Not a format to read articles from", "This is a PNG image.", "");
    }

    static Receipt receipt(Status status, String... outcomes) {
        return new Receipt(
                new UUID(0, 7),
                status,
                null,
                List.of(outcomes).stream()
                        .map(outcome -> new Receipt.Article(new UUID(0, 8), outcome.equals("updated") ? 3 : 1, outcome))
                        .toList());
    }
}
