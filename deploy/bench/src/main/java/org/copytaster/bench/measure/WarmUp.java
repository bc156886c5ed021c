package org.copytaster.bench.measure;

import java.time.Duration;
import org.copytaster.bench.stack.Who;

/** Reads, lists and searches until the compilers have seen it all. */
public final class WarmUp {
    private static final Duration TIME = Duration.ofSeconds(10);

    private WarmUp() {}

    /** Half a minute. */
    public static void run(Bench bench) throws InterruptedException {
        Questions questions = new Questions(bench);
        Callers callers = new Callers(4, TIME);
        callers.run(bench.stack()::line, (line, random) -> line.get(
                        Who.READER, "/articles/" + bench.articles().id(random.nextInt(bench.size())))
                .require(200));
        callers.run(
                () -> new ListMeasurement.Reader(bench.stack().line(), bench), (reader, random) -> reader.next(random));
        callers.run(bench.stack()::line, (line, random) -> SearchMeasurement.search(line, questions.any(random)));
    }
}
