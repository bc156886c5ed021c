package org.copytaster.ingest.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Pipeline;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All pages of one set, three ways, in one run on one thread: only the ratios mean something. The budget is five times
 * jsoup's bare parse.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class PagesBenchmark {
    private static final Hints HINTS = Hints.none(Instant.parse("2026-12-01T12:00:00Z"));

    private List<byte[]> pages;
    private List<String> texts;

    @Setup
    public void read() throws IOException {
        pages = new ArrayList<>(Corpus.pages("scrap"));
        pages.addAll(Corpus.pages("fundus"));
        texts = pages.stream().map(page -> new String(page, UTF_8)).toList();
    }

    @Benchmark
    public void jsoupParse(Blackhole out) {
        texts.forEach(text -> out.consume(Parser.htmlParser().parseInput(text, "")));
    }

    @Benchmark
    public void pipeline(Blackhole out) {
        pages.forEach(page -> out.consume(Pipeline.normalize(new RawDocument(page, HINTS))));
    }

    @Benchmark
    public void readability4J(Blackhole out) {
        texts.forEach(text -> out.consume(new Readability4J("https://page.example/", text).parse()));
    }
}
