package org.copytaster.catalog.search.index;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.catalog.content.ArticleContent;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What an article is about, as a query: the words that it has most, those of its headline first, and its keywords. How
 * rare a word is, the index weighs by itself.
 */
class Likeness {
    private static final int WORDS = 25;
    private static final int SHORTEST = 3;
    private static final int IN_HEADLINE = 4;
    private static final int TEXT_READ = 20_000;
    /** Of all words and keywords; less is chance. */
    private static final int SHARED_PERCENT = 30;

    private final SearchPredicateFactory f;

    Likeness(SearchPredicateFactory factory) {
        this.f = factory;
    }

    SearchPredicate to(IndexedArticle article) {
        ArticleContent content = article.content();
        Optional<Language> language = Language.of(content.language());
        BooleanPredicateClausesStep<?, ?> alike = f.bool();
        for (String word : words(content, language)) {
            alike.should(f.match()
                    .field(language.map(IndexField::text).orElse(IndexField.BODY))
                    .field(language.map(IndexField::headline).orElse(IndexField.HEADLINE))
                    .boost(2)
                    .matching(word)
                    .skipAnalysis()
                    .toPredicate());
        }
        content.keywords().stream()
                .limit(WORDS)
                .forEach(keyword -> alike.should(f.match()
                        .field(IndexField.KEYWORD)
                        .matching(ArticleDocument.ExactValue.of(keyword))
                        .toPredicate()));
        if (!alike.hasClause()) {
            return f.matchNone().toPredicate();
        }
        alike.minimumShouldMatchPercent(SHARED_PERCENT);
        return f.bool()
                .must(alike.toPredicate())
                .mustNot(f.id().matching(article.id()).toPredicate())
                .toPredicate();
    }

    private static List<String> words(ArticleContent content, Optional<Language> language) {
        Map<String, Integer> weights = new HashMap<>();
        count(weights, content.headline(), language, IN_HEADLINE);
        String text = Stream.of(content.deck(), content.text())
                .filter(part -> part != null)
                .collect(joining("\n"));
        count(weights, text.substring(0, Math.min(TEXT_READ, text.length())), language, 1);
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(Map<String, Integer> weights, String text, Optional<Language> language, int weight) {
        Analysis.tokens(language.map(Analysis::stems).orElse(Analysis.exact()), text).stream()
                .map(Analysis.Token::term)
                .filter(word -> word.length() >= SHORTEST || Character.isIdeographic(word.codePointAt(0)))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .forEach(word -> weights.merge(word, weight, Integer::sum));
    }
}
