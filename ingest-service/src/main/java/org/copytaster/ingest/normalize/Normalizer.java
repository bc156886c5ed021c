package org.copytaster.ingest.normalize;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.format.Detection;
import org.copytaster.ingest.format.Formats;

/**
 * The pipeline with a bound on memory: parsing takes some fifteen times a document's size, so of the large ones only one
 * goes through at a time. Small ones, which is nearly all, never wait.
 */
@ApplicationScoped
public class Normalizer {
    private static final int LARGE = 512 * 1024;

    private final Semaphore lane = new Semaphore(1, true);

    public Normalization normalize(RawDocument document) {
        return inLane(document, () -> Pipeline.normalize(document));
    }

    public Detection detect(RawDocument document) {
        return inLane(document, () -> Formats.detect(document));
    }

    private <T> T inLane(RawDocument document, Supplier<T> work) {
        if (document.bytes().length < LARGE) {
            return work.get();
        }
        lane.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            lane.release();
        }
    }
}
