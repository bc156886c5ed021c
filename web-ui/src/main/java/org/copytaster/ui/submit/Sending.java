package org.copytaster.ui.submit;

import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Consumer;
import org.copytaster.ui.ingest.Receipt;
import org.copytaster.ui.problem.ServiceProblem;

/**
 * Sends documents one after the other. One that fails costs the others nothing; where ingest seems to be gone, the rest
 * is left as it is instead of being tried in vain.
 */
final class Sending {
    /** One document may be too much for ingest; two in a row are a sign that nobody is there. */
    private static final int SILENCES = 2;

    private final Post post;
    private final Progress progress;

    interface Post {
        /** @param wait whether to wait for its way into the catalog */
        Receipt submit(Entry entry, boolean wait);
    }

    /** What happens on the way. */
    interface Progress {
        void sending(int number, int of);

        void sent(Entry entry, Receipt receipt);

        void failed(Entry entry, ServiceProblem problem);

        void done();
    }

    Sending(Post post, Progress progress) {
        this.post = post;
        this.progress = progress;
    }

    /** @param tell takes what is to be done where progress is shown */
    void run(List<Entry> entries, Consumer<Command> tell) {
        try {
            send(entries, tell);
        } finally {
            tell.accept(progress::done);
        }
    }

    private void send(List<Entry> entries, Consumer<Command> tell) {
        // a catalog that is slow or down is waited for once, not once for each document
        boolean wait = true;
        int silences = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int number = i + 1;
            tell.accept(() -> progress.sending(number, entries.size()));
            try {
                Receipt receipt = post.submit(entry, wait);
                wait = wait && receipt.status().isFinal();
                silences = 0;
                tell.accept(() -> progress.sent(entry, receipt));
            } catch (ServiceProblem problem) {
                tell.accept(() -> progress.failed(entry, problem));
                silences = problem.outcomeUnknown() ? silences + 1 : 0;
                if (silences == SILENCES || problem.isAboutLogin()) {
                    return;
                }
            }
        }
    }
}
