package org.copytaster.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.measure.Bench;
import org.copytaster.bench.measure.Figure;
import org.copytaster.bench.measure.IngestMeasurement;
import org.copytaster.bench.measure.ListMeasurement;
import org.copytaster.bench.measure.Measurement;
import org.copytaster.bench.measure.ReadMeasurement;
import org.copytaster.bench.measure.SearchMeasurement;
import org.copytaster.bench.measure.SizeMeasurement;
import org.copytaster.bench.proof.CursorWalk;
import org.copytaster.bench.proof.HostileQueries;
import org.copytaster.bench.proof.KilledLoad;
import org.copytaster.bench.proof.TwoEditors;

/** What a run is made of, by name. */
final class Parts {
    /** In their order: what writes comes last. */
    static final Map<String, Measurement> MEASUREMENTS = new LinkedHashMap<>();

    static final Map<String, Measurement> PROOFS = new LinkedHashMap<>();

    static {
        MEASUREMENTS.put("read", new ReadMeasurement());
        MEASUREMENTS.put("list", new ListMeasurement());
        MEASUREMENTS.put("search", new SearchMeasurement());
        MEASUREMENTS.put("size", new SizeMeasurement());
        MEASUREMENTS.put("ingest", new IngestMeasurement());
        PROOFS.put("walk", Parts::walk);
        PROOFS.put("kill", Parts::kill);
        PROOFS.put("editors", Parts::editors);
        PROOFS.put("hostile", Parts::hostile);
    }

    private Parts() {}

    /** Articles that are not in the catalog yet. */
    private static ArticleGenerator others(Bench bench, int part) {
        return ArticleGenerator.of(Long.MAX_VALUE - 10 * bench.seed() - part);
    }

    private static List<Figure> walk(Bench bench) throws Exception {
        bench.progress().step("Walking through all of it while 50 articles a second arrive");
        var result = new CursorWalk(bench.stack(), others(bench, 1)).walk("sort=updated", 200, 0, 50);
        return List.of(
                Figure.of("walk", "articles there at the beginning", result.there(), ""),
                Figure.of("walk", "arrived meanwhile", result.arrived(), ""),
                Figure.of("walk", "skipped", result.skipped(), "").within("0"),
                Figure.of("walk", "repeated", result.repeated(), "").within("0"));
    }

    private static List<Figure> kill(Bench bench) throws Exception {
        bench.progress().step("Killing the catalog under load");
        var result = new KilledLoad(bench.stack(), others(bench, 2)).kill(0, bench.time());
        return List.of(
                Figure.of("kill", "acknowledged before the end", result.acknowledged(), ""),
                Figure.of("kill", "missing afterwards", result.missing(), "").within("0"),
                Figure.of("kill", "not in the change feed", result.unannounced(), "")
                        .within("0"),
                Figure.of("kill", "gaps in the change feed", result.gaps(), "").within("0"),
                Figure.of("kill", "twice in the change feed", result.doubled(), "")
                        .within("0"),
                Figure.of(
                                "kill",
                                "differences of index and database",
                                result.check().path("different").asLong(),
                                "")
                        .within("0"));
    }

    private static List<Figure> editors(Bench bench) throws Exception {
        bench.progress().step("Two editors on one article");
        var result = new TwoEditors(bench.stack()).edit(others(bench, 3).article(0), 100);
        return List.of(
                Figure.of("editors", "edits accepted", result.accepted(), ""),
                Figure.of("editors", "refused as late", result.late(), ""),
                Figure.of("editors", "lost", result.lost(), "").within("0"));
    }

    private static List<Figure> hostile(Bench bench) throws Exception {
        bench.progress().step("Asking what nobody asks who means well");
        Duration bound = Duration.ofSeconds(2);
        var results = new HostileQueries(bench.stack()).ask();
        var slowest = results.stream()
                .max(java.util.Comparator.comparing(HostileQueries.Result::seconds))
                .orElseThrow();
        long unbounded =
                results.stream().filter(result -> !result.isBounded(bound)).count();
        return List.of(
                Figure.of("hostile", "queries", results.size(), ""),
                Figure.of("hostile", "slowest: " + slowest.query(), slowest.seconds() * 1_000, "ms"),
                Figure.of("hostile", "answered 5xx or later than " + bound.toSeconds() + " s", unbounded, "")
                        .within("0"));
    }
}
