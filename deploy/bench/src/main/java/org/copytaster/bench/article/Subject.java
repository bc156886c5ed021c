package org.copytaster.bench.article;

import java.util.List;
import java.util.SplittableRandom;

/** What an article is about: one of the 17 top Media Topics of the IPTC. */
public record Subject(String code, String name) {
    private static final List<Subject> TOP = List.of(
            new Subject("medtop:11000000", "politics and government"),
            new Subject("medtop:15000000", "sport"),
            new Subject("medtop:04000000", "economy, business and finance"),
            new Subject("medtop:02000000", "crime, law and justice"),
            new Subject("medtop:16000000", "conflict, war and peace"),
            new Subject("medtop:14000000", "society"),
            new Subject("medtop:01000000", "arts, culture, entertainment and media"),
            new Subject("medtop:07000000", "health"),
            new Subject("medtop:03000000", "disaster, accident and emergency incident"),
            new Subject("medtop:13000000", "science and technology"),
            new Subject("medtop:06000000", "environment"),
            new Subject("medtop:09000000", "labour"),
            new Subject("medtop:05000000", "education"),
            new Subject("medtop:10000000", "lifestyle and leisure"),
            new Subject("medtop:08000000", "human interest"),
            new Subject("medtop:17000000", "weather"),
            new Subject("medtop:12000000", "religion"));
    private static final Zipf RANKS = new Zipf(TOP.size(), 0.8, 1);

    /** One or two, no topic twice. */
    static List<Subject> draw(SplittableRandom random) {
        Subject first = TOP.get(RANKS.draw(random));
        Subject second = TOP.get(RANKS.draw(random));
        return first.equals(second) || random.nextInt(3) > 0 ? List.of(first) : List.of(first, second);
    }
}
