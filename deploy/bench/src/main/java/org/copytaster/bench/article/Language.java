package org.copytaster.bench.article;

import java.util.Locale;
import java.util.SplittableRandom;

/** The languages of the catalog, with their shares of it. */
public enum Language {
    EN(40),
    DE(18),
    FR(12),
    ES(10),
    IT(6),
    PT(6),
    NL(5),
    AR(3);

    private static final Zipf RANKS = new Zipf(Language.EN.vocabulary().words().size(), 1.05, 2.7);

    private final int percent;
    private final Vocabulary vocabulary;

    Language(int percent) {
        this.percent = percent;
        this.vocabulary = Vocabulary.of(tag());
    }

    /** As BCP 47 writes it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    static Language draw(SplittableRandom random) {
        int left = random.nextInt(100);
        for (Language language : values()) {
            left -= language.percent;
            if (left < 0) {
                return language;
            }
        }
        return EN;
    }

    /** Any word, by its frequency. */
    String word(SplittableRandom random) {
        return vocabulary.words().get(RANKS.draw(random));
    }

    /** A word that says something: not one of those that every sentence has. */
    String contentWord(SplittableRandom random) {
        int rank = RANKS.draw(random);
        while (rank < vocabulary.frequent()) {
            rank = RANKS.draw(random);
        }
        return vocabulary.words().get(rank);
    }

    /** One of the words that news is about. */
    String topic(SplittableRandom random) {
        return vocabulary.words().get(vocabulary.frequent() + random.nextInt(vocabulary.topical()));
    }

    String place(SplittableRandom random) {
        return vocabulary.places().get(random.nextInt(vocabulary.places().size()));
    }

    String name(SplittableRandom random) {
        return vocabulary.givens().get(random.nextInt(vocabulary.givens().size())) + " "
                + vocabulary.families().get(random.nextInt(vocabulary.families().size()));
    }
}
