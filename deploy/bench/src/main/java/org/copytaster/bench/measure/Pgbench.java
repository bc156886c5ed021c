package org.copytaster.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own bench, which the binaries out of Maven lack: Debian has it in {@code postgresql-contrib}. */
record Pgbench(Path command) implements PostgresReads {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** On the path, or where Debian has it. */
    static Optional<Path> find() throws IOException {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(Path::of);
        Path debian = Path.of("/usr/lib/postgresql");
        try (Stream<Path> versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.empty()) {
            return Stream.concat(versions.sorted().toList().reversed().stream().map(v -> v.resolve("bin")), onPath)
                    .map(directory -> directory.resolve("pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public double perSecond(Bench bench) throws IOException, InterruptedException {
        Path script = Files.createTempFile("bench", ".sql");
        try {
            Files.writeString(
                    script,
                    "\\set n random(0, " + (bench.size() - 1) + ")\n" + READ.formatted("'" + bench.seed() + ":' || :n")
                            + ";\n");
            String address = bench.stack().jdbcUrl("catalog").replace("jdbc:", "");
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            command.toString(),
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + ReadMeasurement.CALLERS,
                            "--jobs=2",
                            "--time=" + bench.time().toSeconds(),
                            "--file=" + script,
                            address.replace("://", "://catalog:catalog@")))
                    .redirectErrorStream(true);
            Process process = builder.start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var rate = RATE.matcher(output);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IllegalStateException("pgbench failed: " + output);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }
}
