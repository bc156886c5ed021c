package org.copytaster.catalog.change;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Sends the feed to one reader, no faster than it reads. What it has not read stays in the log, not in memory. */
class ChangeStream {
    private static final Logger LOG = Logger.getLogger(ChangeStream.class);

    /** Proxies cut lines that are silent for 30 seconds or more. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private static final Duration READER_MAY_STALL = Duration.ofSeconds(30);

    private static final int AT_ONCE = 100;

    private final ChangeTail tail;
    private final SseEventSink sink;
    private final Sse sse;
    private final Instant until;

    /** @param until when the reader's token ends */
    ChangeStream(ChangeTail tail, SseEventSink sink, Sse sse, Instant until) {
        this.tail = tail;
        this.sink = sink;
        this.sse = sse;
        this.until = until;
    }

    /** Ends when the reader goes, its token ends, or the service stops. */
    void sendFrom(long position) throws InterruptedException {
        long sent = position;
        try (sink) {
            send(comment("changes after " + position));
            while (!sink.isClosed() && !tail.isStopped() && isTokenGood()) {
                tail.await(sent, SIGN_OF_LIFE);
                List<Change> changes = tail.after(sent, AT_ONCE);
                if (changes.isEmpty()) {
                    send(comment("still here"));
                }
                for (Change change : changes) {
                    send(event(change));
                    sent = change.position();
                }
            }
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            // the last one is what the sink throws where the reader went between two events
            LOG.debugf(e, "A reader of the change stream is gone at %d", sent);
        }
    }

    /** By the real time, as it is with every other request: it is what the token was checked with. */
    private boolean isTokenGood() {
        return Instant.now().isBefore(until);
    }

    private void send(OutboundSseEvent event) throws InterruptedException, ExecutionException, TimeoutException {
        sink.send(event).toCompletableFuture().get(READER_MAY_STALL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private OutboundSseEvent comment(String text) {
        return sse.newEventBuilder().comment(text).build();
    }

    private OutboundSseEvent event(Change change) {
        return sse.newEventBuilder()
                .id(change.cursor())
                .name("change")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Change.class, change)
                .build();
    }
}
