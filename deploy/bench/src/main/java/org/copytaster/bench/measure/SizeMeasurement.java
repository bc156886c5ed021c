package org.copytaster.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.Who;

/** How much the search index takes on disk beside the text, and the catalog of its heap after all of the above. */
public final class SizeMeasurement implements Measurement {
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final String GROUP = "size";

    @Override
    public List<Figure> of(Bench bench) throws IOException, SQLException, InterruptedException {
        bench.progress().step("Weighing");
        double text = text(bench) / MEGABYTE;
        double index = bytes(bench.stack().searchIndex()) / MEGABYTE;
        return List.of(
                Figure.of(GROUP, "text", text, "MB"),
                Figure.of(GROUP, "search index", index, "MB"),
                Figure.of(GROUP, "search index to text", index / text, "ratio").within("<= 1.2"),
                Figure.of(GROUP, "heap used after a collection, of " + MeasuredStack.HEAP, heap(bench) / MEGABYTE, "MB")
                        .within("<= 1024"));
    }

    /** Of current versions, in UTF-8. */
    private static double text(Bench bench) throws SQLException {
        try (Connection database = bench.stack().database();
                var statement = database.createStatement();
                ResultSet row = statement.executeQuery("""
                        select sum(octet_length(a.headline) + octet_length(v.text))
                        from article a
                        join article_version v on v.article_id = a.id and v.number = a.current_version""")) {
            row.next();
            return row.getDouble(1);
        }
    }

    /** Nothing where the index is elsewhere. */
    private static double bytes(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(SizeMeasurement::size)
                    .sum();
        }
    }

    /** A merge may take a file away while we look. */
    private static long size(Path file) {
        return file.toFile().length();
    }

    private static double heap(Bench bench) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process collection = new ProcessBuilder(
                        jcmd.toString(), Long.toString(bench.stack().catalog().pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collection.waitFor() != 0) {
            throw new IllegalStateException(jcmd + " failed");
        }
        try (var line = bench.stack().line()) {
            return new String(line.get(Who.READER, "/q/metrics").require(200).body(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(metric -> metric.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                    .mapToDouble(metric -> Double.parseDouble(metric.substring(metric.lastIndexOf(' ') + 1)))
                    .sum();
        }
    }
}
