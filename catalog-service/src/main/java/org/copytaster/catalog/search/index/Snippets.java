package org.copytaster.catalog.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.catalog.content.BodyHtml;
import org.copytaster.catalog.search.index.Analysis.Token;
import org.copytaster.catalog.search.query.Field;
import org.copytaster.catalog.search.query.QueryText;
import org.copytaster.catalog.search.query.Term;

/**
 * The part of a text that fits a query best, from the text itself: so the index need not store it, and OpenSearch shows the
 * same. Lucene's highlighters want a query of theirs, and one for each field that a word may be found in.
 */
public class Snippets {
    private static final int WORDS = 40;
    private static final int WORDS_BEFORE = 6;

    /** Letters that a word and its stem share, in the languages that have stems here. */
    private static final int SHARED = 3;

    private final Set<String> exact = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Language, Set<String>> stems = new HashMap<>();
    private final Map<Language, Map<String, Boolean>> known = new HashMap<>();

    public Snippets(QueryText query) {
        query.matches()
                .filter(match -> !match.excluded() && isInTexts(match.field()))
                .forEach(match -> add(match.term()));
    }

    private static boolean isInTexts(Field field) {
        return switch (field) {
            case ANYWHERE, HEADLINE, DECK, BODY, CAPTION -> true;
            case BYLINE,
                    SOURCE,
                    KEYWORD,
                    SUBJECT,
                    LANGUAGE,
                    STATE,
                    ASSIGNEE,
                    PERSON,
                    ORGANISATION,
                    PLACE,
                    URL,
                    EXTERNALID -> false;
        };
    }

    private void add(Term term) {
        List<String> tokens =
                Analysis.words(term.text()).stream().map(Token::term).toList();
        if (tokens.isEmpty()) {
            return;
        }
        switch (term) {
            case Term.Prefix(String word)
            when tokens.size() == 1 -> {
                prefixes.add(tokens.getFirst());
                addWord(word, tokens.getFirst());
            }
            case Term.Word(String word) when tokens.size() == 1 -> addWord(word, tokens.getFirst());
            case Term.Word(String _), Term.Phrase(String _), Term.Prefix(String _) -> phrases.add(tokens);
        }
    }

    private void addWord(String word, String token) {
        exact.add(token);
        words.add(word);
    }

    /**
     * HTML: escaped text, hits in {@code <mark>}. Without a hit the text's beginning.
     *
     * @param languageTag of the text, or null
     */
    public String of(String text, String languageTag) {
        List<Token> tokens = Analysis.words(text);
        boolean[] hits = hits(tokens, Language.of(languageTag));
        int first = bestStart(hits);
        int end = Math.min(tokens.size(), first + WORDS);
        if (end == 0) {
            return BodyHtml.escape(text);
        }
        StringBuilder html = new StringBuilder(first == 0 ? "" : "… ");
        int at = first == 0 ? 0 : tokens.get(first).start();
        for (int i = first; i < end; i++) {
            if (hits[i] && tokens.get(i).start() >= at) {
                html.append(BodyHtml.escape(text.substring(at, tokens.get(i).start())))
                        .append("<mark>")
                        .append(BodyHtml.escape(text.substring(
                                tokens.get(i).start(), tokens.get(i).end())))
                        .append("</mark>");
                at = tokens.get(i).end();
            }
        }
        int to = end == tokens.size()
                ? text.length()
                : Math.max(at, tokens.get(end - 1).end());
        html.append(BodyHtml.escape(text.substring(at, to)));
        return html.append(end == tokens.size() ? "" : " …").toString();
    }

    /** A little before the run of words with the most hits; of several the first. */
    private static int bestStart(boolean[] hits) {
        int inWindow = 0;
        int best = 0;
        int bestStart = 0;
        for (int i = 0; i < hits.length; i++) {
            inWindow += hits[i] ? 1 : 0;
            if (i >= WORDS - WORDS_BEFORE && hits[i - (WORDS - WORDS_BEFORE)]) {
                inWindow--;
            }
            if (inWindow > best) {
                best = inWindow;
                bestStart = Math.max(0, i - (WORDS - WORDS_BEFORE) + 1);
            }
        }
        while (bestStart < hits.length && best > 0 && !hits[bestStart]) {
            bestStart++;
        }
        int start = Math.max(0, bestStart - WORDS_BEFORE);
        return hits.length - start < WORDS ? Math.max(0, Math.min(start, hits.length - WORDS)) : start;
    }

    private boolean[] hits(List<Token> tokens, Optional<Language> language) {
        boolean[] hits = new boolean[tokens.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] |= isHit(tokens.get(i).term(), language);
            for (List<String> phrase : phrases) {
                if (stands(phrase, tokens, i)) {
                    Arrays.fill(hits, i, i + phrase.size(), true);
                }
            }
        }
        return hits;
    }

    private static boolean stands(List<String> phrase, List<Token> tokens, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).term().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHit(String token, Optional<Language> language) {
        return exact.contains(token)
                || (!prefixes.isEmpty() && prefixes.stream().anyMatch(token::startsWith))
                || (language.isPresent() && mayBeRelated(token) && isRelated(token, language.get()));
    }

    /** Saves looking for the stem of almost every word. */
    private boolean mayBeRelated(String token) {
        for (String word : exact) {
            if (token.regionMatches(0, word, 0, Math.min(SHARED, Math.min(word.length(), token.length())))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelated(String token, Language language) {
        return known.computeIfAbsent(language, _ -> new HashMap<>())
                .computeIfAbsent(
                        token, word -> stem(word, language).stream().anyMatch(stemsOfQuery(language)::contains));
    }

    private Set<String> stemsOfQuery(Language language) {
        return stems.computeIfAbsent(language, _ -> {
            Set<String> all = new HashSet<>();
            words.forEach(word -> all.addAll(stem(word, language)));
            return all;
        });
    }

    private static List<String> stem(String word, Language language) {
        return Analysis.tokens(Analysis.stems(language), word).stream()
                .map(Token::term)
                .toList();
    }
}
