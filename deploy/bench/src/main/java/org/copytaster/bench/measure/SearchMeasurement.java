package org.copytaster.bench.measure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.bench.stack.Line;
import org.copytaster.bench.stack.Who;

/** Two words, two facets, the exact total and fifty hits with snippets; asked of the catalog and of PostgreSQL alone. */
public final class SearchMeasurement implements Measurement {
    private static final String GROUP = "search";

    @Override
    public List<Figure> of(Bench bench) throws InterruptedException, SQLException {
        Questions questions = new Questions(bench);
        bench.progress().step("Making PostgreSQL's own full-text index for comparison");
        FullText.make(bench);
        List<Figure> figures = new ArrayList<>();
        for (int callers : List.of(1, 2)) {
            bench.progress().step("Searching with " + callers);
            Callers searching = new Callers(callers, bench.time());
            Timings catalog = searching.run(bench.stack()::line, (line, random) -> search(line, questions.any(random)));
            Timings postgres = searching.run(
                    () -> FullText.open(bench), (fullText, random) -> fullText.search(questions.any(random)));
            String with = ", " + callers + (callers == 1 ? " caller" : " callers");
            figures.add(Figure.of(GROUP, "p50" + with, catalog.percentile(50), "ms"));
            figures.add(
                    Figure.of(GROUP, "p95" + with, catalog.percentile(95), "ms").within("<= 50"));
            figures.add(Figure.of(GROUP, "PostgreSQL full text, p50" + with, postgres.percentile(50), "ms"));
            figures.add(Figure.of(GROUP, "PostgreSQL full text, p95" + with, postgres.percentile(95), "ms"));
            figures.add(Figure.of(
                    GROUP,
                    "p95 of PostgreSQL full text to ours" + with,
                    postgres.percentile(95) / catalog.percentile(95),
                    "ratio"));
        }
        return figures;
    }

    static void search(Line line, String question) throws java.io.IOException {
        line.get(
                        Who.READER,
                        "/articles?facets=source,language&limit=50&sort=relevance&q=" + Questions.encoded(question))
                .require(200);
    }
}
