package org.copytaster.bench.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The words of one language: some hundred real ones, which are the most frequent, then made-up ones with the sounds and
 * endings of the language, so that stems, prefixes and typing errors meet what they would meet in a newspaper. The same for
 * every seed.
 *
 * @param words by frequency
 * @param topical how many of them, counted from {@code frequent}, are what news is about
 */
record Vocabulary(
        List<String> words,
        int frequent,
        int topical,
        List<String> givens,
        List<String> families,
        List<String> places) {
    private static final int SIZE = 40_000;
    private static final int MOST_FORMS = 3;

    static Vocabulary of(String language) {
        Map<String, List<List<String>>> file = read(language);
        List<String> frequent = file.get("words").get(0);
        List<String> topical = file.get("words").get(1);
        Set<String> words = new LinkedHashSet<>(frequent);
        words.addAll(topical);
        List<String> endings = file.get("endings").getFirst();
        SplittableRandom random = new SplittableRandom(language.hashCode());
        while (words.size() < SIZE) {
            String stem = stem(file.get("sounds").getFirst(), random);
            words.add(stem);
            for (int form = random.nextInt(MOST_FORMS); form > 0; form--) {
                words.add(stem + endings.get(random.nextInt(endings.size())));
            }
        }
        return new Vocabulary(
                List.copyOf(words).subList(0, SIZE),
                (int) frequent.stream().distinct().count(),
                topical.size(),
                file.get("givens").getFirst(),
                file.get("families").getFirst(),
                file.get("places").getFirst());
    }

    private static String stem(List<String> sounds, SplittableRandom random) {
        int firstBar = sounds.indexOf("|");
        int lastBar = sounds.lastIndexOf("|");
        StringBuilder stem = new StringBuilder();
        for (int syllable = 1 + random.nextInt(3); syllable >= 0; syllable--) {
            stem.append(sounds.get(random.nextInt(firstBar)));
            stem.append(sounds.get(random.nextInt(firstBar + 1, lastBar)));
        }
        return stem.append(sounds.get(random.nextInt(lastBar + 1, sounds.size())))
                .toString();
    }

    private static Map<String, List<List<String>>> read(String language) {
        Map<String, List<List<String>>> lines = new HashMap<>();
        try (var stream = Vocabulary.class.getResourceAsStream(language + ".txt")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" ")))
                    .forEach(line -> lines.computeIfAbsent(line.getFirst(), name -> new java.util.ArrayList<>())
                            .add(line.subList(1, line.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(language, e);
        }
        return lines;
    }
}
