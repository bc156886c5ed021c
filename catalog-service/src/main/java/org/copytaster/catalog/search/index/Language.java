package org.copytaster.catalog.search.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * The languages whose words are brought to their stems: light stemmers, which keep apart what only looks alike. Words of
 * all others are found as they are written.
 */
enum Language {
    EN(EnglishAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream cut(TokenStream words) {
            return new EnglishPossessiveFilter(words);
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new KStemFilter(words);
        }
    },
    DE(GermanAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new GermanLightStemFilter(new GermanNormalizationFilter(words));
        }
    },
    FR(FrenchAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream cut(TokenStream words) {
            return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new FrenchLightStemFilter(words);
        }
    },
    ES(SpanishAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new SpanishLightStemFilter(words);
        }
    },
    IT(ItalianAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream cut(TokenStream words) {
            return new ElisionFilter(words, Articles.ITALIAN);
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new ItalianLightStemFilter(words);
        }
    },
    PT(PortugueseAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new PortugueseLightStemFilter(words);
        }
    },
    NL(DutchAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new SnowballFilter(words, new DutchStemmer());
        }
    };

    private final CharArraySet stopWords;

    Language(CharArraySet stopWords) {
        this.stopWords = stopWords;
    }

    /** Of a language tag such as {@code pt-BR}. */
    static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String primary = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code().equals(primary))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    CharArraySet stopWords() {
        return stopWords;
    }

    /** What is not part of the word goes, before case is folded. */
    TokenStream cut(TokenStream words) {
        return words;
    }

    abstract TokenStream stem(TokenStream words);

    static final class Articles {
        /** As Lucene's own Italian analyzer has them, where they are not public. */
        static final CharArraySet ITALIAN = CharArraySet.unmodifiableSet(new CharArraySet(
                Arrays.asList(
                        "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl",
                        "negl", "sugl", "un", "m", "t", "s", "v", "d"),
                true));
    }
}
