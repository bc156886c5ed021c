package org.copytaster.ui.submit;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.copytaster.ui.ingest.Document;
import org.copytaster.ui.ingest.Hints;
import org.copytaster.ui.ingest.Ingest;
import org.copytaster.ui.ingest.Normalized;
import org.copytaster.ui.remote.OffTheLock;
import org.copytaster.ui.security.SignedIn;

/** What ingest makes of the documents in the tray: asked for as they change, at hand while they are looked at. */
final class Previews {
    private final Ingest ingest;
    private final OffTheLock offTheLock;
    private final Tray tray;
    private final Supplier<Hints> hints;
    private final Runnable onNews;

    private final VaadinSession session = VaadinSession.getCurrent();
    private final KeptResults results = new KeptResults();
    private final Newest<Integer, Document> newest = new Newest<>(this::ask);
    private Hints readWith = Hints.NONE;

    Previews(Ingest ingest, OffTheLock offTheLock, Tray tray, Supplier<Hints> hints, Runnable onNews) {
        this.ingest = ingest;
        this.offTheLock = offTheLock;
        this.tray = tray;
        this.hints = hints;
        this.onNews = onNews;
    }

    void read(int id) {
        tray.find(id).ifPresent(entry -> newest.ask(id, entry.document()));
    }

    void readAll() {
        readWith = hints.get();
        tray.entries().forEach(entry -> read(entry.id()));
    }

    /** A file never changes, so it would wait for ever for an answer that did not come. */
    void readUnanswered() {
        tray.entries().stream()
                .filter(entry -> entry.reading() instanceof Reading.Unanswered)
                .forEach(entry -> read(entry.id()));
    }

    /** What was read under other hints is read again. */
    void followHints() {
        if (!hints.get().equals(readWith)) {
            readAll();
        }
    }

    /** Asked for again where it had to make room for others. */
    Optional<Normalized> find(Entry entry) {
        Optional<Normalized> result = results.find(entry.id());
        if (result.isEmpty() && entry.reading() instanceof Reading.Read) {
            read(entry.id());
        }
        return result;
    }

    void forget(int id) {
        newest.forget(id);
        results.forget(id);
    }

    private void ask(int id, Document document) {
        Hints with = hints.get();
        offTheLock.call(
                () -> ingest.preview(SignedIn.of(session), document, with),
                result -> {
                    results.put(id, result);
                    answered(id, new Reading.Read(Outline.of(result)));
                },
                problem -> answered(id, Reading.of(problem)),
                () -> newest.answered(id));
    }

    private void answered(int id, Reading reading) {
        if (tray.find(id).isEmpty()) {
            // taken away while it was read
            results.forget(id);
        }
        tray.read(id, reading);
        onNews.run();
    }
}
