package org.copytaster.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copytaster.bench.stack.Who;

/**
 * Articles by id, eight callers, each with a token that is checked; beside what PostgreSQL alone gives the same number of
 * callers. In turns, so that whatever else the machine does falls on both.
 */
public final class ReadMeasurement implements Measurement {
    static final int CALLERS = 8;
    private static final int TURNS = 3;
    private static final String GROUP = "article by id";

    @Override
    public List<Figure> of(Bench bench) throws InterruptedException, IOException {
        PostgresReads postgres = Pgbench.find().<PostgresReads>map(Pgbench::new).orElseGet(PreparedReads::new);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> p95 = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            bench.progress().step("Reading by id, turn " + (turn + 1) + " of " + TURNS);
            theirs.add(postgres.perSecond(bench));
            ProcessorTime before = ProcessorTime.of(bench);
            Timings timings = new Callers(CALLERS, bench.time()).run(bench.stack()::line, (line, random) -> line.get(
                            Who.READER, "/articles/" + bench.articles().id(random.nextInt(bench.size())))
                    .require(200));
            ours.add(timings.perSecond());
            p95.add(timings.percentile(95));
            processor.add(ProcessorTime.of(bench).perCallSince(before, timings));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        return List.of(
                Figure.of(GROUP, "over HTTP", median(ours), "/s"),
                Figure.of(GROUP, "over HTTP, p95", median(p95), "ms"),
                Figure.of(GROUP, "processor time of the catalog for one", median(processor), "us"),
                Figure.of(GROUP, "by " + postgres.name(), median(theirs), "/s"),
                Figure.of(GROUP, "HTTP to " + postgres.name(), median(ratios), "ratio")
                        .within(">= 0.33, aim 0.5"));
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
