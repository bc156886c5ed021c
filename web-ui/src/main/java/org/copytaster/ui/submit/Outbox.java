package org.copytaster.ui.submit;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.copytaster.ui.ingest.Hints;
import org.copytaster.ui.ingest.Ingest;
import org.copytaster.ui.ingest.Receipt;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.remote.OffTheLock;
import org.copytaster.ui.security.Kept;
import org.copytaster.ui.security.SignedIn;

/** Sends what is in the tray, shows how far it is, and remembers for the session what became of it. */
final class Outbox {
    private final Ingest ingest;
    private final OffTheLock offTheLock;
    private final Tray tray;
    private final SubmitBar bar;
    private final Listener listener;

    private final VaadinSession session = VaadinSession.getCurrent();
    private final SentList list = new SentList(this::lookAgain);

    /** What the screen has to do about it. */
    interface Listener {
        /** Ingest has it. */
        void sent(Entry entry);

        /** It is still in the tray, where it says why. */
        void failed(Entry entry);

        void done();
    }

    Outbox(Ingest ingest, OffTheLock offTheLock, Tray tray, SubmitBar bar, Listener listener) {
        this.ingest = ingest;
        this.offTheLock = offTheLock;
        this.tray = tray;
        this.bar = bar;
        this.listener = listener;
        list.show(log());
    }

    SentList list() {
        return list;
    }

    void send(List<Entry> entries, Hints hints) {
        bar.begin();
        Sending sending = new Sending(
                (entry, wait) -> ingest.submit(SignedIn.of(session), entry.document(), hints, wait), new Progress());
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
            log(log().plus(Sent.of(entry, receipt)));
            listener.sent(entry);
        }

        @Override
        public void failed(Entry entry, ServiceProblem problem) {
            bar.count(false);
            tray.read(entry.id(), Reading.ofSending(problem));
            listener.failed(entry);
        }

        @Override
        public void done() {
            bar.done(tray);
            listener.done();
        }
    }

    private void lookAgain(Sent sent) {
        offTheLock.call(
                () -> ingest.receipt(SignedIn.of(session), sent.receipt().id()),
                receipt -> {
                    Sent now = sent.with(receipt);
                    log(log().with(now));
                    bar.tell(now.title() + ": " + now.outcome());
                },
                problem -> bar.tell(problem.getMessage()),
                () -> {});
    }

    private void log(SentLog log) {
        Kept.put(log);
        list.show(log);
    }

    private static SentLog log() {
        return Kept.find(SentLog.class).orElse(SentLog.EMPTY);
    }
}
