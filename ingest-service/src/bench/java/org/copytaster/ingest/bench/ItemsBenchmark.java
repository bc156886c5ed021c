package org.copytaster.ingest.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.Pipeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second on one thread, of some 400 words each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ItemsBenchmark {
    private static final Hints HINTS = Hints.none(Instant.parse("2026-12-01T12:00:00Z"));
    private static final int ITEMS = 50;
    private static final String PARAGRAPH =
            "The harbour office of Estrey closed the north pier on Monday after a ferry had struck it in thick fog. "
                    + "Nobody was hurt, said Ines Okafor of the port authority; the repair may take until the end of May.";
    private static final String HTML = IntStream.range(0, 11)
            .mapToObj(i -> "<p>" + i + ". " + PARAGRAPH + "</p>")
            .collect(Collectors.joining());

    private final RawDocument ninjs = new RawDocument(
            ("{\"uri\":\"urn:a:1\",\"type\":\"text\",\"language\":\"en\",\"versioncreated\":\"2026-05-04T05:30:00Z\",\"headline\":\"Ferry strikes pier\",\"body_html\":\""
                            + HTML + "\"}")
                    .getBytes(UTF_8),
            HINTS);

    private final RawDocument feed = new RawDocument(
            IntStream.range(0, ITEMS)
                    .mapToObj(i -> "<item><title>Ferry strikes pier " + i + "</title><guid>urn:a:" + i
                            + "</guid><pubDate>Mon, 04 May 2026 05:30:00 GMT</pubDate><description><![CDATA[" + HTML
                            + "]]></description></item>")
                    .collect(Collectors.joining(
                            "", "<rss version=\"2.0\"><channel><title>A</title>", "</channel></rss>"))
                    .getBytes(UTF_8),
            HINTS);

    @Benchmark
    public Normalization ninjs() {
        return Pipeline.normalize(ninjs);
    }

    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public Normalization feedItems() {
        return Pipeline.normalize(feed);
    }
}
