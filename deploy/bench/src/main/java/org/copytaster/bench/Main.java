package org.copytaster.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.load.CopyLoad;
import org.copytaster.bench.measure.Bench;
import org.copytaster.bench.measure.Figure;
import org.copytaster.bench.measure.Measurement;
import org.copytaster.bench.measure.WarmUp;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.SearchIndex;
import org.copytaster.local.Progress;

/** {@code deploy/bench/run}. */
public final class Main {
    private static final long BEGAN = System.nanoTime();
    private static final Duration INDEXING = Duration.ofMinutes(30);

    private Main() {}

    public static void main(String... arguments) throws Exception {
        Options options;
        Map<String, Measurement> parts;
        try {
            options = Options.of(arguments);
            parts = wanted(options);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Progress progress =
                step -> System.out.printf(Locale.ROOT, "%7.1f s  %s%n", (System.nanoTime() - BEGAN) / 1e9, step);
        List<Figure> figures = new ArrayList<>();
        boolean failed = false;
        try (MeasuredStack stack = MeasuredStack.start(progress)) {
            // a signal ends what was started, too
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            ArticleGenerator articles = ArticleGenerator.of(options.seed(), options.articles());
            Bench bench = new Bench(stack, articles, options.seed(), options.articles(), options.time(), progress);
            figures.addAll(load(bench));
            progress.step("Warming up");
            WarmUp.run(bench);
            for (var part : parts.entrySet()) {
                try {
                    figures.addAll(part.getValue().of(bench));
                } catch (Exception e) {
                    // the other figures took too long to be thrown away
                    failed = true;
                    System.err.println(part.getKey() + " failed:");
                    e.printStackTrace();
                }
            }
        }
        Report report = new Report(options, figures);
        System.out.println(report.table());
        Path file = Path.of(System.getProperty("copytaster.bench.target", "."))
                .resolve("bench-" + options.articles() + ".json");
        report.write(file);
        System.out.println("As JSON: " + file);
        if (failed) {
            System.exit(1);
        }
    }

    private static Map<String, Measurement> wanted(Options options) {
        if (options.only().isEmpty()) {
            return Parts.MEASUREMENTS;
        }
        Map<String, Measurement> all = new LinkedHashMap<>(Parts.MEASUREMENTS);
        all.putAll(Parts.PROOFS);
        Map<String, Measurement> wanted = new LinkedHashMap<>();
        for (String name : options.only()) {
            if (!all.containsKey(name)) {
                throw new IllegalArgumentException("There is no part " + name + "\n\n" + Options.USAGE);
            }
            wanted.put(name, all.get(name));
        }
        return wanted;
    }

    private static List<Figure> load(Bench bench) throws IOException, SQLException, InterruptedException {
        CopyLoad load = CopyLoad.into(bench.stack(), bench.articles()::article);
        bench.progress().step("Loading " + bench.size() + " articles by COPY");
        bench.stack().stopCatalog();
        long began = System.nanoTime();
        load.load(0, bench.size());
        double loading = (System.nanoTime() - began) / 1e9;
        bench.stack().startCatalog();
        bench.progress().step("Waiting until all of them can be found");
        try (var line = bench.stack().line()) {
            double indexing = new SearchIndex(line).awaitAll(INDEXING).toMillis() / 1e3;
            return List.of(
                    Figure.of("load", "articles by COPY", bench.size() / loading, "/s"),
                    Figure.of("load", "until all could be found, after the start", indexing, "s"));
        }
    }
}
