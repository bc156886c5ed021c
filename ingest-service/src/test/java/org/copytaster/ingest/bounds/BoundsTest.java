package org.copytaster.ingest.bounds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in ends within two seconds of processor time and with no more than 64 MB above what is in use at rest. */
class BoundsTest {
    private static final int MOST_MILLIS = 2_000;
    private static final int MOST_MEGABYTES = 64;
    private static final int MEGABYTE = 1024 * 1024;
    private static final Set<String> ENDS = Set.of("read", "refused");

    /** So large that most is refused, and just so large that it is not. */
    @ParameterizedTest
    @ValueSource(ints = {10_000_000, 2_900_000, 990_000, 400_000})
    void nothing_takes_long_or_much(int size) throws Exception {
        long rest = Long.parseLong(run(256).getLast());
        int heap = (int) Math.ceilDiv(rest, MEGABYTE) + MOST_MEGABYTES;
        List<String> lines = run(heap, String.valueOf(size));
        List<String> over = lines.stream().filter(line -> !isWithin(line)).toList();
        assertEquals(List.of(), over, "with a heap of " + heap + " MB");
        assertEquals(HostileDocuments.all().size(), lines.size(), "documents");
    }

    private static boolean isWithin(String line) {
        String[] fields = line.split("\t");
        return fields.length == 4 && Integer.parseInt(fields[2]) < MOST_MILLIS && ENDS.contains(fields[3]);
    }

    private static List<String> run(int megabytes, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SmallHeap.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Stream<String> lines = process.inputReader(UTF_8).lines()) {
            List<String> all = lines.toList();
            assertEquals(0, process.waitFor(), () -> "ended with " + all);
            assertTrue(!all.isEmpty());
            return all;
        } finally {
            process.destroy();
        }
    }
}
