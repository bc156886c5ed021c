package org.copytaster.ui.submit;

import static org.copytaster.ui.submit.Samples.document;
import static org.copytaster.ui.submit.Samples.readWith;
import static org.copytaster.ui.submit.Samples.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.copytaster.ui.submit.Tray.Place;
import org.junit.jupiter.api.Test;

class TrayTest {
    private final Tray tray = new Tray();

    @Test
    void theWrittenTextComesFirstWheneverItIsWritten() {
        tray.add("feed.xml", document("<rss/>"));
        tray.write(document("Hello"));
        assertEquals(
                List.of("Text", "feed.xml"),
                tray.entries().stream().map(Entry::name).toList());
    }

    @Test
    void aBadFileNeverCostsTheOthers() {
        int feed = tray.add("feed.xml", document("<rss/>")).id();
        int photo = tray.add("photo.png", document("PNG")).id();
        int page = tray.add("page.html", document("<p>")).id();
        tray.read(feed, readWith(3));
        tray.read(photo, refused());
        tray.read(page, readWith(1));
        assertEquals(
                List.of("feed.xml", "page.html"),
                tray.sendable().stream().map(Entry::name).toList());
        assertEquals(4, tray.articlesToSend());
    }

    @Test
    void everyArticleHasAPlaceAndSoHasWhatCannotBeRead() {
        int feed = tray.add("feed.xml", document("<rss/>")).id();
        int photo = tray.add("photo.png", document("PNG")).id();
        tray.read(feed, readWith(2));
        tray.read(photo, refused());
        assertEquals(List.of(new Place(feed, 0), new Place(feed, 1), new Place(photo, 0)), tray.places());
    }

    @Test
    void whoLooksAtSomethingThatGoesAwaySeesWhatIsNextToIt() {
        int first = tray.add("a", document("a")).id();
        int second = tray.add("b", document("b")).id();
        tray.read(first, readWith(2));
        assertEquals(Optional.of(new Place(second, 0)), tray.nearest(new Place(second, 0)));
        tray.remove(second);
        assertEquals(Optional.of(new Place(first, 1)), tray.nearest(new Place(second, 0)));
        tray.read(first, readWith(1));
        assertEquals(Optional.of(new Place(first, 0)), tray.nearest(new Place(first, 1)));
        tray.remove(first);
        assertEquals(Optional.empty(), tray.nearest(new Place(first, 0)));
    }

    @Test
    void aTextKeepsWhatWasReadOfItWhileItChanges() {
        tray.write(document("Hel"));
        tray.read(Tray.WRITTEN, readWith(1));
        tray.write(document("Hello"));
        assertEquals(readWith(1), tray.find(Tray.WRITTEN).orElseThrow().reading());
    }

    @Test
    void anAnswerAboutSomethingThatIsGoneIsNoEntry() {
        int gone = tray.add("a", document("a")).id();
        tray.remove(gone);
        tray.read(gone, readWith(1));
        assertTrue(tray.isEmpty());
    }

    @Test
    void isBoundedByBytesAndByFiles() {
        tray.add("large", new org.copytaster.ui.ingest.Document(new byte[Tray.MAX_BYTES - 10], "text/plain"));
        assertTrue(tray.hasRoomFor(10));
        assertFalse(tray.hasRoomFor(11));
        Tray many = new Tray();
        for (int i = 0; i < Tray.MAX_FILES; i++) {
            assertTrue(many.hasRoomFor(1));
            many.add("f" + i, document("x"));
        }
        assertFalse(many.hasRoomFor(1));
    }
}
