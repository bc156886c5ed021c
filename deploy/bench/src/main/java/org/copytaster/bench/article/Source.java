package org.copytaster.bench.article;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Who sends articles. A few send most of them.
 *
 * @param name what the catalog lists it by
 * @param title what its site says
 */
record Source(String name, String title) {
    private static final List<String> FIRST = List.of(
            "Harbour", "Northern", "Capital", "River", "Summit", "Coastal", "Valley", "Metro", "Island", "Garden");
    private static final List<String> SECOND = List.of("Wire", "Courier", "Tribune", "Radio", "Echo", "Ledger");
    private static final List<Source> ALL = IntStream.range(0, FIRST.size() * SECOND.size())
            .mapToObj(n -> named(FIRST.get(n % FIRST.size()), SECOND.get(n / FIRST.size())))
            .toList();
    private static final Zipf RANKS = new Zipf(ALL.size(), 1, 1);

    private static Source named(String first, String second) {
        return new Source((first + "-" + second).toLowerCase(java.util.Locale.ROOT), first + " " + second);
    }

    static Source draw(SplittableRandom random) {
        return ALL.get(RANKS.draw(random));
    }

    String site() {
        return "https://www." + name + ".example";
    }
}
