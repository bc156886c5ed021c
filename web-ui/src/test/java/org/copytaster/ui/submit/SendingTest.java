package org.copytaster.ui.submit;

import static org.copytaster.ui.submit.Samples.document;
import static org.copytaster.ui.submit.Samples.receipt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.copytaster.ui.ingest.Receipt;
import org.copytaster.ui.ingest.Receipt.Status;
import org.copytaster.ui.problem.ServiceProblem;
import org.junit.jupiter.api.Test;

class SendingTest {
    private final List<String> log = new ArrayList<>();

    private final Sending.Progress progress = new Sending.Progress() {
        @Override
        public void sending(int number, int of) {
            log.add(number + "/" + of);
        }

        @Override
        public void sent(Entry entry, Receipt receipt) {
            log.add("sent " + entry.name());
        }

        @Override
        public void failed(Entry entry, ServiceProblem problem) {
            log.add("failed " + entry.name());
        }

        @Override
        public void done() {
            log.add("done");
        }
    };

    private List<String> send(Sending.Post post, int documents) {
        new Sending(post, progress)
                .run(
                        IntStream.rangeClosed(1, documents)
                                .mapToObj(i -> new Entry(i, "f" + i, document("x"), new Reading.Awaited()))
                                .toList(),
                        news -> news.execute());
        return log;
    }

    private static Receipt refuse() {
        return ServiceProblem.translate("ingest", () -> {
            throw new WebApplicationException(500);
        });
    }

    private static Receipt silence() {
        return ServiceProblem.translate("ingest", () -> {
            throw new ProcessingException("connection refused");
        });
    }

    @Test
    void tellsEachStep() {
        assertEquals(
                List.of("1/2", "sent f1", "2/2", "sent f2", "done"),
                send((entry, wait) -> receipt(Status.delivered, "created"), 2));
    }

    @Test
    void oneThatFailsCostsTheOthersNothing() {
        assertEquals(
                List.of("1/3", "sent f1", "2/3", "failed f2", "3/3", "sent f3", "done"),
                send((entry, wait) -> entry.id() == 2 ? refuse() : receipt(Status.delivered, "created"), 3));
    }

    @Test
    void oneSilenceMayBeTheDocumentTwoAreTheService() {
        assertEquals(
                List.of("1/5", "failed f1", "2/5", "sent f2", "3/5", "failed f3", "4/5", "failed f4", "done"),
                send((entry, wait) -> entry.id() == 2 ? receipt(Status.delivered, "created") : silence(), 5));
    }

    @Test
    void aSlowCatalogIsWaitedForOnce() {
        List<Boolean> waits = new ArrayList<>();
        send(
                (entry, wait) -> {
                    waits.add(wait);
                    return receipt(Status.received);
                },
                3);
        assertEquals(List.of(true, false, false), waits);
    }
}
