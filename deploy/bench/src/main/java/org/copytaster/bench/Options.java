package org.copytaster.bench;

import java.time.Duration;
import java.util.List;

/**
 * What to run.
 *
 * @param only names of parts; empty for all that measure
 * @param time for each single figure
 */
record Options(int articles, long seed, List<String> only, Duration time) {
    static final String USAGE = """
            deploy/bench/run [--articles N] [--seed N] [--seconds N] [--only part,part]

              --articles  how many are loaded before anything is measured (100000)
              --seed      of the generator (1): the same seed gives the same articles
              --seconds   for each single figure (15)
              --only      search, list, read, ingest, size: what is measured; all of them where nothing is said
                          walk, kill, editors, hostile: what is proved
            """;

    /** @throws IllegalArgumentException for what is no option */
    static Options of(String... arguments) {
        Options options = new Options(100_000, 1, List.of(), Duration.ofSeconds(15));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options = options.with(arguments[i], arguments[i + 1]);
        }
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException(USAGE);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--articles" -> new Options(atLeast(1_000, value), seed, only, time);
            case "--seed" -> new Options(articles, Long.parseLong(value), only, time);
            case "--only" -> new Options(articles, seed, List.of(value.split(",")), time);
            case "--seconds" -> new Options(articles, seed, only, Duration.ofSeconds(atLeast(1, value)));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static int atLeast(int least, String value) {
        return Math.max(least, Integer.parseInt(value));
    }
}
