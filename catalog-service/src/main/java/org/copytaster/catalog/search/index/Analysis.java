package org.copytaster.catalog.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How texts and queries are cut into words; the same for both, and on every backend. */
final class Analysis {
    /** Words as they are written, without case and accents. Whatever the language. */
    static final String EXACT = "exact";

    private static final Analyzer EXACT_WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(new CJKBigramFilter(lowerCased(words))));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return folded(lowerCased(in));
        }
    };

    private static final Map<Language, Analyzer> STEMS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            STEMS.put(language, new Stems(language));
        }
    }

    private Analysis() {}

    /** A word of a text. Offsets count UTF-16 units. */
    record Token(String term, int start, int end) {}

    static Analyzer exact() {
        return EXACT_WORDS;
    }

    static Analyzer stems(Language language) {
        return STEMS.get(language);
    }

    static List<Token> words(String text) {
        return tokens(EXACT_WORDS, text);
    }

    static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offsets.startOffset(), offsets.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
        return tokens;
    }

    private static TokenStream lowerCased(TokenStream words) {
        return new DecimalDigitFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new PersianNormalizationFilter(new ArabicNormalizationFilter(words)));
    }

    /** Stems of words without those that every text has. Accents matter to stemmers and are folded behind them. */
    private static final class Stems extends Analyzer {
        private final Language language;

        Stems(Language language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream telling = new StopFilter(new LowerCaseFilter(language.cut(words)), language.stopWords());
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(language.stem(telling)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
