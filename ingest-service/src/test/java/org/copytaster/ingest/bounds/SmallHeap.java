package org.copytaster.ingest.bounds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.Pipeline;

/**
 * Runs the hostile documents in a JVM of its own, whose heap is as small as its caller made it. Prints a line for each:
 * name, size, milliseconds of processor time, outcome.
 */
final class SmallHeap {
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int COLD = 1_000;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final String[] ORDINARY = {
        "A text.\n\nOf two paragraphs.",
        "# A heading\n\nA *text* with [a link](https://example.org).\n\n- one\n- two",
        "<html><head><title>x</title></head><body><h1>x</h1><p>A paragraph of a page.</p></body></html>",
        "{\"headline\": \"x\", \"body\": \"A text.\"}",
        "<rss><channel><title>x</title><item><title>y</title></item></channel></rss>",
        "From: a@example.org\r\nSubject: x\r\n\r\nA text."
    };

    private SmallHeap() {}

    /** @param args sizes; none to hear what is in use at rest, in bytes */
    public static void main(String[] args) {
        for (String document : ORDINARY) {
            outcome(document.getBytes(UTF_8), null);
        }
        if (args.length == 0) {
            System.gc();
            System.out.println(
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        for (String size : args) {
            HostileDocuments.all().forEach((name, hostile) -> {
                byte[] bytes = hostile.ofSize().apply(Integer.parseInt(size)).getBytes(UTF_8);
                byte[] document = bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
                Run run = Run.of(document, hostile.mediaType());
                // a service has been running for a while: what compiling took the first time is no part of it
                Run last = run.millis() < COLD ? run : Run.of(document, hostile.mediaType());
                System.out.println(name.replace("\n", "") + "\t" + size + "\t" + last.millis() + "\t" + last.outcome());
            });
        }
    }

    private record Run(long millis, String outcome) {
        static Run of(byte[] document, String mediaType) {
            long start = CPU.getCurrentThreadCpuTime();
            String outcome = SmallHeap.outcome(document, mediaType);
            return new Run((CPU.getCurrentThreadCpuTime() - start) / 1_000_000, outcome);
        }
    }

    private static String outcome(byte[] document, String mediaType) {
        Hints hints = new Hints(mediaType, null, null, null, null, Instant.parse("2026-12-01T12:00:00Z"));
        try {
            return Pipeline.normalize(new RawDocument(document, hints)) instanceof Normalization.Normalized
                    ? "read"
                    : "refused";
        } catch (OutOfMemoryError | StackOverflowError e) {
            return e.toString();
        }
    }
}
