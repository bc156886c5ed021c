package org.copytaster.ui.submit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.copytaster.ui.ingest.Document;
import org.copytaster.ui.ingest.Hints;
import org.copytaster.ui.ingest.Ingest;
import org.copytaster.ui.ingest.Normalized;
import org.copytaster.ui.ingest.Receipt;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.Kept;
import org.copytaster.ui.security.Roles;
import org.copytaster.ui.security.SignedIn;
import org.copytaster.ui.submit.Tray.Place;

/** Articles come in by hand: written, pasted or dropped at the left; at the right what the desk will get of them. */
@Route("submit")
@PageTitle("Submit · Copytaster")
@RolesAllowed(Roles.EDITOR)
public final class SubmitView extends DropZone {
    private final transient Ingest ingest;
    private final transient Tray tray = new Tray();
    private final transient KeptResults results = new KeptResults();
    private final transient OffTheLock offTheLock = new OffTheLock();
    private final transient Newest<Integer, Document> previews = new Newest<>(this::preview);
    private final transient VaadinSession session = VaadinSession.getCurrent();

    private final WrittenPane written = new WrittenPane(this::writtenChanged);
    private final EntryList entries = new EntryList(this::chooseEntry, this::removeEntry);
    private final HintFields hints = new HintFields(this::hintsChanged);
    private final SubmitBar bar = new SubmitBar(this::submit);
    private final SentList sentList = new SentList(this::lookAgain);
    private final ResultPane result = new ResultPane(sentList, this::choose, this::readAll);

    private transient Place place = new Place(Tray.WRITTEN, 0);
    private transient Hints readWith = Hints.NONE;

    SubmitView(Ingest ingest) {
        this.ingest = ingest;
        addClassName("submit-view");
        Section input =
                new Section(new H1("Submit articles"), written, new FileUpload(this::takeFile), entries, hints, bar);
        input.addClassName("submit-input");
        add(input, result);
        addListener(HtmlPasted.class, paste -> written.changed(paste.written()));
        for (KeyModifier modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, modifier)
                    .listenOn(this);
        }
        Kept.find(SubmitDraft.class).ifPresent(this::restore);
        sentList.show(sentLog());
        show();
        written.focusText();
    }

    private void restore(SubmitDraft draft) {
        written.set(draft.written());
        hints.set(draft.hints());
        if (!draft.written().isBlank()) {
            tray.write(draft.written().document());
        }
        draft.files().forEach(file -> tray.add(file.name(), file.document()));
        readAll();
    }

    // --- what comes in ---------------------------------------------------------------------------

    private void writtenChanged() {
        if (written.written().isBlank()) {
            forget(Tray.WRITTEN);
        } else {
            tray.write(written.written().document());
            place = new Place(Tray.WRITTEN, place.entry() == Tray.WRITTEN ? place.article() : 0);
            read(Tray.WRITTEN);
        }
        changed();
    }

    private boolean takeFile(String name, Document document) {
        if (!tray.hasRoomFor(document.bytes().length)) {
            return false;
        }
        boolean first = tray.isEmpty();
        Entry entry = tray.add(name, document);
        if (first) {
            place = new Place(entry.id(), 0);
        }
        read(entry.id());
        changed();
        return true;
    }

    private void removeEntry(int id) {
        forget(id);
        changed();
    }

    private void forget(int id) {
        tray.remove(id);
        previews.forget(id);
        results.forget(id);
    }

    private void hintsChanged() {
        keep();
        // while they are wrong the last preview stays, and the field says why
        if (hints.areValid()) {
            readAll();
        }
    }

    /** After every change by the user: what was said of the last sending is over. */
    private void changed() {
        if (!bar.isSending()) {
            bar.tell("");
        }
        keep();
        show();
    }

    private void keep() {
        Kept.put(new SubmitDraft(
                written.written(),
                hints.values(),
                tray.files().stream()
                        .map(file -> new SubmitDraft.File(file.name(), file.document()))
                        .toList()));
    }

    // --- what ingest makes of it -----------------------------------------------------------------

    private void readAll() {
        tray.entries().forEach(entry -> read(entry.id()));
    }

    private void read(int id) {
        tray.find(id).ifPresent(entry -> previews.ask(id, entry.document()));
    }

    private void preview(int id, Document document) {
        hints.setMany(tray.entries().size() > 1);
        Hints with = hints.hints();
        readWith = with;
        offTheLock.call(
                () -> ingest.preview(SignedIn.of(session), document, with),
                normalized -> answered(id, new Reading.Read(Outline.of(normalized)), Optional.of(normalized)),
                problem -> answered(id, Reading.of(problem), Optional.empty()),
                () -> previews.answered(id));
    }

    private void answered(int id, Reading reading, Optional<Normalized> normalized) {
        if (tray.find(id).isPresent()) {
            tray.read(id, reading);
            normalized.ifPresent(there -> results.put(id, there));
        }
        show();
    }

    // --- what is looked at -----------------------------------------------------------------------

    private void chooseEntry(int id) {
        choose(new Place(id, 0));
    }

    private void choose(Place chosen) {
        place = chosen;
        result.scrollToTop();
        show();
    }

    private void show() {
        hints.setMany(tray.entries().size() > 1);
        if (!hints.hints().equals(readWith) && hints.areValid()) {
            readWith = hints.hints();
            readAll();
        }
        bar.show(tray);
        tray.nearest(place).ifPresentOrElse(this::showPlace, result::showNothing);
        entries.show(tray.entries(), place.entry());
    }

    private void showPlace(Place nearest) {
        place = nearest;
        Entry entry = tray.find(place.entry()).orElseThrow();
        Optional<Normalized> there = results.find(entry.id());
        if (there.isEmpty() && entry.reading() instanceof Reading.Read) {
            // it had to make room for others
            read(entry.id());
        }
        result.show(entry, place, tray.places(), there.orElse(null));
    }

    // --- sending ---------------------------------------------------------------------------------

    private void submit() {
        if (bar.isSending()) {
            return;
        }
        written.whenUpToDate(() -> {
            if (tray.isEmpty()) {
                written.askForText();
            } else if (!hints.areValid()) {
                hints.focusInvalid();
            } else if (tray.sendable().isEmpty()) {
                bar.tell("Nothing here can be sent as it is.");
            } else {
                send(tray.sendable());
            }
        });
    }

    private void send(List<Entry> entries) {
        Hints with = hints.hints();
        bar.begin();
        Sending sending = new Sending(
                (entry, wait) -> ingest.submit(SignedIn.of(session), entry.document(), with, wait), new Progress());
        offTheLock.work(tell -> sending.run(entries, tell));
    }

    private final class Progress implements Sending.Progress {
        @Override
        public void sending(int number, int of) {
            bar.sending(number, of);
        }

        @Override
        public void sent(Entry entry, Receipt receipt) {
            bar.count(true);
            log(sentLog().plus(Sent.of(entry, receipt)));
            boolean unchanged = tray.find(entry.id())
                    .filter(now -> now.document().equals(entry.document()))
                    .isPresent();
            // what was changed meanwhile is another text and stays
            if (unchanged) {
                forget(entry.id());
                if (entry.id() == Tray.WRITTEN) {
                    written.set(Written.NOTHING);
                }
            }
            keep();
            show();
        }

        @Override
        public void failed(Entry entry, ServiceProblem problem) {
            bar.count(false);
            tray.read(entry.id(), Reading.ofSending(problem));
            show();
        }

        @Override
        public void done() {
            bar.done(tray);
            if (tray.isEmpty()) {
                hints.forgetDocument();
                keep();
                written.focusText();
            } else {
                tray.entries().stream()
                        .filter(entry -> !(entry.reading() instanceof Reading.Read))
                        .findFirst()
                        .ifPresent(entry -> chooseEntry(entry.id()));
            }
            show();
        }
    }

    private void lookAgain(Sent sent) {
        offTheLock.call(
                () -> ingest.receipt(SignedIn.of(session), sent.receipt().id()),
                receipt -> {
                    Sent now = sent.with(receipt);
                    log(sentLog().with(now));
                    bar.tell(now.title() + ": " + now.outcome());
                },
                problem -> bar.tell(problem.getMessage()),
                () -> {});
    }

    private void log(SentLog log) {
        Kept.put(log);
        sentList.show(log);
    }

    private static SentLog sentLog() {
        return Kept.find(SentLog.class).orElse(SentLog.EMPTY);
    }
}
