package org.copytaster.bench.measure;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.copytaster.bench.load.HttpPlay;
import org.copytaster.bench.load.SingleRows;

/**
 * New articles over HTTP, each acknowledged when it is on disk; beside the same rows written into tables of the same form by
 * PostgreSQL alone, one transaction an article.
 */
public final class IngestMeasurement implements Measurement {
    private static final int CALLERS = 8;
    private static final String GROUP = "durable ingest";

    @Override
    public List<Figure> of(Bench bench) throws Exception {
        AtomicLong next = new AtomicLong(bench.size());
        bench.progress().step("Taking articles in");
        Callers callers = new Callers(CALLERS, bench.time().multipliedBy(2));
        Timings warm = new Callers(CALLERS, bench.time()).run(bench.stack()::line, (line, random) -> new HttpPlay(line)
                .submit(bench.articles().article(next.getAndIncrement()))
                .require(201));
        ProcessorTime before = ProcessorTime.of(bench);
        Timings catalog = callers.run(bench.stack()::line, (line, random) -> new HttpPlay(line)
                .submit(bench.articles().article(next.getAndIncrement()))
                .require(201));
        double processor = ProcessorTime.of(bench).perCallSince(before, catalog);
        bench.progress()
                .step("Writing the same rows without the catalog, after " + warm.nanos().length + " to warm up");
        SingleRows rows = SingleRows.beside(bench.stack());
        Timings postgres = callers.run(
                rows::open, (open, random) -> open.write(bench.articles().article(next.getAndIncrement())));
        return List.of(
                Figure.of(GROUP, "over HTTP, 8 callers", catalog.perSecond(), "/s")
                        .within(">= 300 on 2 cores"),
                Figure.of(GROUP, "over HTTP, 8 callers, p95", catalog.percentile(95), "ms"),
                Figure.of(GROUP, "processor time of the catalog for one", processor, "us"),
                Figure.of(GROUP, "PostgreSQL alone", postgres.perSecond(), "/s"),
                Figure.of(GROUP, "HTTP to PostgreSQL alone", catalog.perSecond() / postgres.perSecond(), "ratio"));
    }
}
