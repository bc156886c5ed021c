package org.copytaster.catalog.annotation.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Articles of made-up words, a few of them in other scripts, of which some words are as frequent as "the" and "of". */
final class GeneratedArticles {
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ren", "tas", "vo", "du", "shi", "pel", "gan", "or", "em", "ul", "fri", "ne", "bo", "çé", "ñu"
    };
    private static final String[] RARITIES = {
        "😀", "👩🏽‍🚒", "🇺🇦", "e\u0301tude", "שלום", "مرحبا", "東京", "naïve", "O’Brien", "42", "1,500", "“quoted”"
    };

    private final SplittableRandom random;
    private final List<String> words = new ArrayList<>();

    private GeneratedArticles(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = i < 40 ? 1 : 2 + random.nextInt(3); n > 0; n--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
    }

    static List<String> of(long seed, int count) {
        GeneratedArticles articles = new GeneratedArticles(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(articles.article(5 + articles.random.nextInt(20)));
        }
        return texts;
    }

    private String article(int paragraphs) {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            StringBuilder block = new StringBuilder();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                block.append(block.isEmpty() ? "" : " ").append(sentence());
            }
            blocks.add(block.toString());
        }
        return String.join("\n\n", blocks);
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int n = 4 + random.nextInt(20); n > 0; n--) {
            sentence.append(sentence.isEmpty() ? "" : random.nextInt(12) == 0 ? ", " : " ")
                    .append(word());
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private String word() {
        if (random.nextInt(40) == 0) {
            return RARITIES[random.nextInt(RARITIES.length)];
        }
        double draw = random.nextDouble();
        return words.get((int) (words.size() * draw * draw * draw));
    }
}
