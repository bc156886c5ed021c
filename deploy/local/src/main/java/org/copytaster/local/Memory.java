package org.copytaster.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children use. */
final class Memory {

    private Memory() {}

    /** In bytes. */
    static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::ofOne)
                .sum();
    }

    private static long ofOne(ProcessHandle process) {
        var rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return Files.isReadable(rollup) ? proportional(rollup) : resident(process);
        } catch (IOException e) {
            return 0; // it ended while we looked
        }
    }

    /** Linux's resident size with shared pages split among their users; PostgreSQL's processes share most of theirs. */
    private static long proportional(Path rollup) throws IOException {
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .findFirst()
                    .map(line -> kilobytes(line.substring("Pss:".length()).replace("kB", "")))
                    .orElse(0L);
        }
    }

    private static long resident(ProcessHandle process) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = ps.inputReader()) {
            return output.lines().findFirst().map(Memory::kilobytes).orElse(0L);
        }
    }

    private static long kilobytes(String number) {
        return Long.parseLong(number.strip()) * 1024;
    }
}
