package org.copytaster.ui.submit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.copytaster.ui.ingest.Document;
import org.copytaster.ui.ingest.Ingest;
import org.copytaster.ui.remote.OffTheLock;
import org.copytaster.ui.security.Kept;
import org.copytaster.ui.security.Roles;
import org.copytaster.ui.submit.Tray.Place;

/** Articles come in by hand: written, pasted or dropped at the left; at the right what the desk will get of them. */
@Route("submit")
@PageTitle("Submit · Copytaster")
@RolesAllowed(Roles.EDITOR)
public final class SubmitView extends DropZone {
    private final transient Tray tray = new Tray();
    private final transient OffTheLock offTheLock = new OffTheLock();

    private final WrittenPane written = new WrittenPane(this::writtenChanged);
    private final EntryList entries = new EntryList(this::chooseEntry, this::removeEntry);
    private final HintFields hints = new HintFields(this::hintsChanged);
    private final SubmitBar bar = new SubmitBar(this::submit);
    private final transient Previews previews;
    private final transient Outbox outbox;
    private final ResultPane result;

    private transient Place place = new Place(Tray.WRITTEN, 0);

    SubmitView(Ingest ingest) {
        previews = new Previews(ingest, offTheLock, tray, hints::hints, this::show);
        outbox = new Outbox(ingest, offTheLock, tray, bar, new AfterSending());
        result = new ResultPane(outbox.list(), this::choose, previews::readAll);
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
        hints.setMany(tray.entries().size() > 1);
        previews.readAll();
    }

    // --- what comes in ---------------------------------------------------------------------------

    private void writtenChanged() {
        if (written.written().isBlank()) {
            forget(Tray.WRITTEN);
        } else {
            tray.write(written.written().document());
            place = new Place(Tray.WRITTEN, place.entry() == Tray.WRITTEN ? place.article() : 0);
            previews.read(Tray.WRITTEN);
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
        previews.read(entry.id());
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
    }

    private void hintsChanged() {
        keep();
        // while they are wrong the last preview stays, and the field says why
        if (hints.areValid()) {
            previews.followHints();
        }
    }

    /** After every change by the user: what was said of the last sending is over. */
    private void changed() {
        if (!bar.isSending()) {
            bar.tell("");
        }
        previews.readUnanswered();
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
        if (hints.areValid()) {
            previews.followHints();
        }
        bar.show(tray);
        tray.nearest(place).ifPresentOrElse(this::showPlace, result::showNothing);
        entries.show(tray.entries(), place.entry());
    }

    private void showPlace(Place nearest) {
        place = nearest;
        Entry entry = tray.find(place.entry()).orElseThrow();
        result.show(entry, place, tray.places(), previews.find(entry).orElse(null));
    }

    // --- sending ---------------------------------------------------------------------------------

    private void submit() {
        written.whenUpToDate(() -> {
            if (bar.isSending()) {
                return;
            }
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

    private void send(List<Entry> sent) {
        // the text that is on its way is not to be written on: that would be lost when it has arrived
        written.setReadOnly(sent.stream().anyMatch(entry -> entry.id() == Tray.WRITTEN));
        outbox.send(sent, hints.hints());
    }

    private final class AfterSending implements Outbox.Listener {
        @Override
        public void sent(Entry entry) {
            forget(entry.id());
            if (entry.id() == Tray.WRITTEN) {
                written.set(Written.NOTHING);
                written.setReadOnly(false);
            }
            keep();
            show();
        }

        @Override
        public void failed(Entry entry) {
            if (entry.id() == Tray.WRITTEN) {
                written.setReadOnly(false);
            }
            show();
        }

        @Override
        public void done() {
            written.setReadOnly(false);
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
}
