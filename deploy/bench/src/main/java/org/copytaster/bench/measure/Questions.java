package org.copytaster.bench.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.copytaster.bench.article.Article;

/**
 * What people look for: two words that stand in one of the articles, so that something is found; by the law that the words
 * follow, much for some and little for others.
 */
final class Questions {
    private static final int DIFFERENT = 500;
    private static final int SHORTEST = 4;

    private final List<String> questions;

    Questions(Bench bench) {
        SplittableRandom random = new SplittableRandom(bench.seed());
        questions = Stream.generate(() -> question(bench.articles().article(random.nextInt(bench.size())), random))
                .limit(DIFFERENT)
                .toList();
    }

    private static String question(Article article, SplittableRandom random) {
        String[] words = Arrays.stream(article.submitted().text().split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toArray(String[]::new);
        return words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
    }

    String any(SplittableRandom random) {
        return questions.get(random.nextInt(questions.size()));
    }

    static String encoded(String question) {
        return URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
