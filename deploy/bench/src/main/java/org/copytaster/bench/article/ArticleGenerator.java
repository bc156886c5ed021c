package org.copytaster.bench.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes articles out of numbers. The same seed and number give the same article, on every machine and in any order, so a
 * catalog of any size can be made in parallel, and asked later what must be in it.
 *
 * <p>Words follow Zipf's law over 40,000 words a language; bodies have 150 to 900 words, around 400; sources are few and
 * large or many and small; time runs with the numbers, through the day's rhythm.
 */
public final class ArticleGenerator {
    private static final Instant BEGINNING = Instant.parse("2021-10-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(5 * 365);
    private static final int A_MILLION = 1_000_000;
    private static final int FEWEST_WORDS = 150;
    private static final int MOST_WORDS = 800;

    private static final SortedMap<String, String> ORIGINS = new TreeMap<>(
            Map.of("headline", "json-ld", "published", "json-ld", "bylines", "meta", "body", "extractor"));

    private final long seed;
    private final Pace pace;

    private ArticleGenerator(long seed, Pace pace) {
        this.seed = seed;
        this.pace = pace;
    }

    /** A million articles in five years. */
    public static ArticleGenerator of(long seed) {
        return of(seed, A_MILLION);
    }

    /** @param articles how many come in five years; above 0 */
    public static ArticleGenerator of(long seed, int articles) {
        return new ArticleGenerator(seed, new Pace(BEGINNING, (double) articles / SPAN.toDays()));
    }

    public Article article(long number) {
        SplittableRandom random = new SplittableRandom(mixed(number));
        Source source = Source.draw(random);
        List<Step> steps = new Histories(random).of(content(number, source, random));
        return new Article(number, id(number), source.name(), "item-" + number, steps);
    }

    /** {@code md5('seed:number')}, so that SQL can say it, too. */
    public UUID id(long number) {
        try {
            byte[] name = (seed + ":" + number).getBytes(StandardCharsets.US_ASCII);
            var digest =
                    java.nio.ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(name));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }

    /** Neighbouring numbers begin at places that have nothing to do with each other. */
    private long mixed(long number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).nextLong();
    }

    private Content content(long number, Source source, SplittableRandom random) {
        Language language = Language.draw(random);
        Prose prose = new Prose(language, random);
        Instant published = pace.of(number);
        String headline = prose.headline();
        return new Content(
                headline,
                null,
                random.nextInt(3) > 0 ? prose.sentence() : null,
                Stream.generate(() -> language.name(random))
                        .limit(random.nextInt(10) == 0 ? 2 : 1)
                        .toList(),
                language.tag(),
                published,
                null,
                source.site() + "/" + published.toString().substring(0, 10) + "/" + number,
                source.title(),
                random.nextInt(3) > 0
                        ? new Content.Image(
                                source.site() + "/img/" + number + ".jpg", prose.headline(), language.name(random))
                        : null,
                Stream.generate(() -> language.topic(random))
                        .limit(random.nextInt(5))
                        .distinct()
                        .toList(),
                Subject.draw(random),
                List.of(),
                List.of(),
                List.of(),
                prose.body(words(random)),
                ORIGINS,
                List.of());
    }

    /** Many short ones, few long ones. */
    private static int words(SplittableRandom random) {
        double size = random.nextDouble() * random.nextDouble();
        return FEWEST_WORDS + (int) (size * (MOST_WORDS - FEWEST_WORDS)) + random.nextInt(60);
    }
}
