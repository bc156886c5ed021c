package org.copytaster.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.copytaster.ingest.problem.Problem;
import org.copytaster.ingest.problem.ProblemException;

/** Reads a body, inflated if need be, and never more of it than is taken: a small gzip can hold a very large zero. */
@ApplicationScoped
class DocumentBytes {
    private final int maxBytes;

    DocumentBytes(IntakeConfig config) {
        this.maxBytes = config.maxBytes();
    }

    byte[] read(InputStream body, String contentEncoding) {
        String encoding = contentEncoding == null ? "" : contentEncoding.strip().toLowerCase(Locale.ROOT);
        try {
            byte[] bytes =
                    switch (encoding) {
                        case "", "identity" -> bounded(body);
                        case "gzip", "x-gzip" -> bounded(new GZIPInputStream(body));
                        default ->
                            throw new ProblemException(
                                    Problem.unsupported("Content-Encoding may be gzip, not " + encoding));
                    };
            if (bytes.length == 0) {
                throw new ProblemException(Problem.of(400, "empty", "Empty document", "The body has no bytes"));
            }
            return bytes;
        } catch (ZipException | EOFException _) {
            throw new ProblemException(
                    Problem.malformed("Content-Encoding", "says gzip, but the body is not intact gzip data"));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(400, "interrupted", "Interrupted", "The body ended before its end"));
        }
    }

    private byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new ProblemException(Problem.tooLarge(maxBytes));
        }
        return bytes;
    }
}
