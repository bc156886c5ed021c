package org.copytaster.catalog.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;
import org.copytaster.catalog.search.query.QueryText;

/**
 * Two words, two facets, exact total, 50 hits with snippets, on made-up articles whose words are as frequent as Zipf says;
 * and how large the index is against their text. Arguments: articles (100000), seconds to warm up (30), searches (500).
 */
final class SearchBenchmark {
    private static final int WORDS = 60_000;
    private static final String[] LANGUAGES = {"en", "de", "fr", "es", "it", "pt", "nl"};
    private static final double[] CUMULATED = new double[WORDS];

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int warmUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        int searches = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 500;
        zipf();
        Path folder = Files.createTempDirectory("search-benchmark");
        Map<UUID, String> texts = new HashMap<>();
        try (ArticleIndex index = new ArticleIndex(ArticleIndex.lucene(folder))) {
            long bytes = fill(index, articles, texts);
            System.out.printf("index %.2f x the text of %d MB%n", (double) size(folder) / bytes, bytes / 1_000_000);
            Random random = new Random(2);
            long end = System.nanoTime() + Duration.ofSeconds(warmUp).toNanos();
            while (System.nanoTime() < end) {
                search(index, texts, random, true);
            }
            print("two words, two facets, 50 snippets", index, texts, searches, true);
            print("the same without snippets", index, texts, searches, false);
            print(
                    "newest 50 of all",
                    searches,
                    () -> index.find(new Search(
                            QueryText.parse(""),
                            false,
                            Filters.NONE,
                            Order.UPDATED,
                            Set.of(),
                            Indexed.NOW,
                            null,
                            null,
                            51)));
            print(
                    "newest 50 of a language",
                    searches,
                    () -> index.find(new Search(
                            QueryText.parse(""),
                            false,
                            new Filters(Map.of(Filters.Exact.LANGUAGE, List.of("de")), null, null, null),
                            Order.UPDATED,
                            Set.of(),
                            Indexed.NOW,
                            null,
                            null,
                            51)));
        }
    }

    private static long fill(ArticleIndex index, int articles, Map<UUID, String> texts) {
        Random random = new Random(1);
        long bytes = 0;
        long start = System.nanoTime();
        List<IndexedArticle> some = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
            String text = words(random, 150 + random.nextInt(500));
            bytes += text.length();
            IndexedArticle article = Indexed.article(Indexed.content(
                    language,
                    Indexed.NOW.minusSeconds(random.nextInt(100_000_000)),
                    words(random, 8),
                    List.of(new Block(null, BlockType.PARAGRAPH, text))));
            if (texts.size() < 20_000) {
                texts.put(article.id(), text);
            }
            some.add(article);
            if (some.size() == 200) {
                index.put(some, List.of());
                some.clear();
            }
        }
        index.put(some, List.of());
        index.flush();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%d articles in %.0f s: %.0f/s%n", articles, seconds, articles / seconds);
        return bytes;
    }

    private static int search(ArticleIndex index, Map<UUID, String> texts, Random random, boolean snippets) {
        QueryText query = QueryText.parse(word(20 + random.nextInt(2_000)) + " " + word(20 + random.nextInt(2_000)));
        Found found = index.find(new Search(
                query,
                false,
                Filters.NONE,
                Order.RELEVANCE,
                Set.of(Filters.Exact.LANGUAGE, Filters.Exact.SOURCE),
                Indexed.NOW,
                null,
                null,
                51));
        int shown = 0;
        if (snippets) {
            Snippets of = new Snippets(query);
            String any = texts.values().iterator().next();
            for (Hit hit : found.hits()) {
                shown += of.of(texts.getOrDefault(hit.id(), any), "en").length();
            }
        }
        return shown + (int) found.total();
    }

    private static void print(
            String what, ArticleIndex index, Map<UUID, String> texts, int searches, boolean snippets) {
        Random random = new Random(3);
        print(what, searches, () -> search(index, texts, random, snippets));
    }

    private static void print(String what, int times, Runnable call) {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            call.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.1f ms, p95 %.1f ms%n", what, nanos[times / 2] / 1e6, nanos[times * 95 / 100] / 1e6);
    }

    private static void zipf() {
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + 2.7);
            CUMULATED[i] = sum;
        }
    }

    private static String words(Random random, int count) {
        return Stream.generate(() -> {
                    int at = Arrays.binarySearch(CUMULATED, random.nextDouble() * CUMULATED[WORDS - 1]);
                    return word(at < 0 ? -at - 1 : at);
                })
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    /** The frequent ones are short, as in languages. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank + 7;
        while (rest > 0) {
            word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest % 5));
            rest /= 14;
        }
        return word.toString();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }
}
