package org.copytaster.catalog.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.copytaster.catalog.search.index.IndexField.Weighted;
import org.copytaster.catalog.search.query.Condition;
import org.copytaster.catalog.search.query.Condition.AnyOf;
import org.copytaster.catalog.search.query.Condition.Match;
import org.copytaster.catalog.search.query.Field;
import org.copytaster.catalog.search.query.Term;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What is looked for, in the words of the index. */
class Predicates {
    /**
     * What is new is worth more: an article of this moment as much as this, one that is {@link #HALF_AS_NEW} old half of it,
     * and so on by weight × half / (half + age). A rare word in a headline is worth about four times as much.
     */
    private static final float NEWNESS = 3;

    private static final Duration HALF_AS_NEW = Duration.ofDays(7);

    /** A word found as it is written is worth more than one found by its stem or with a wrong letter. */
    private static final float FORGIVEN = 0.3f;

    private static final int SHORTEST_FORGIVEN = 5;
    private static final int TWO_ERRORS_FROM = 9;

    private final SearchPredicateFactory f;

    Predicates(SearchPredicateFactory factory) {
        this.f = factory;
    }

    SearchPredicate of(Search search) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        boolean anything = false;
        for (Condition condition : search.text().conditions()) {
            anything |= add(all, condition, search.forgiving());
        }
        if (!anything && !search.text().conditions().isEmpty()) {
            // signs alone, which no article is found by
            return f.matchNone().toPredicate();
        }
        filter(all, search);
        if (search.order() == Order.RELEVANCE) {
            all.should(newness(search.now()));
        }
        if (!all.hasClause()) {
            return f.matchAll().toPredicate();
        }
        return all.toPredicate();
    }

    /** What a word finds as it is typed; empty for what errors are not forgiven in. */
    Optional<SearchPredicate> ofForgivable(Match match) {
        List<Analysis.Token> tokens = Analysis.words(match.term().text());
        boolean forgivable = !match.excluded()
                && !(match.term() instanceof Term.Phrase)
                && tokens.size() == 1
                && tokens.getFirst().term().length() >= SHORTEST_FORGIVEN;
        return forgivable ? one(match, false) : Optional.empty();
    }

    private boolean add(BooleanPredicateClausesStep<?, ?> all, Condition condition, boolean forgiving) {
        return switch (condition) {
            case Match match -> {
                Optional<SearchPredicate> found = one(match, forgiving);
                found.ifPresent(match.excluded() ? all::mustNot : all::must);
                yield found.isPresent();
            }
            case AnyOf any -> {
                BooleanPredicateClausesStep<?, ?> either = f.bool();
                for (Match match : any.matches()) {
                    one(match, forgiving)
                            .ifPresent(found -> either.should(
                                    match.excluded() ? f.not(found).toPredicate() : found));
                }
                if (either.hasClause()) {
                    all.must(either.toPredicate());
                }
                yield either.hasClause();
            }
        };
    }

    /** Empty where there is no letter or digit in it. */
    private Optional<SearchPredicate> one(Match match, boolean forgiving) {
        String text = match.term().text();
        return switch (match.field()) {
            case STATE -> exactly(IndexField.STATE, text.toLowerCase(Locale.ROOT));
            case LANGUAGE -> exactly(IndexField.LANGUAGE, text);
            case ASSIGNEE -> exactly(IndexField.ASSIGNEE, text);
            case EXTERNALID -> exactly(IndexField.EXTERNAL_ID, text);
            case URL ->
                Optional.of(either(List.of(
                        exactly(IndexField.URL, text).orElseThrow(),
                        words(match, forgiving).orElse(f.matchNone().toPredicate()))));
            case ANYWHERE,
                    HEADLINE,
                    DECK,
                    BODY,
                    CAPTION,
                    BYLINE,
                    SOURCE,
                    KEYWORD,
                    SUBJECT,
                    PERSON,
                    ORGANISATION,
                    PLACE -> words(match, forgiving);
        };
    }

    private Optional<SearchPredicate> exactly(String field, String value) {
        return Optional.of(f.match().field(field).matching(value).toPredicate());
    }

    private Optional<SearchPredicate> words(Match match, boolean forgiving) {
        List<Analysis.Token> tokens = Analysis.words(match.term().text());
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        List<SearchPredicate> anywhere = new ArrayList<>();
        boolean single = tokens.size() == 1;
        for (Weighted field : IndexField.exactWords(match.field())) {
            anywhere.add(
                    switch (match.term()) {
                        case Term.Prefix(String _)
                        when single -> prefix(field, tokens.getFirst().term());
                        case Term.Word(String word) when single -> word(field, word);
                        case Term.Word(String word) -> phrase(field, word);
                        case Term.Phrase(String phrase) -> phrase(field, phrase);
                        // cut into several words, of which the last may go on: as good as it gets
                        case Term.Prefix(String words) -> phrase(field, words);
                    });
        }
        if (!(match.term() instanceof Term.Phrase)) {
            // what may go on may be whole already
            addStems(anywhere, match.field(), match.term().text(), single);
            if (single && forgiving && tokens.getFirst().term().length() >= SHORTEST_FORGIVEN) {
                IndexField.exactWords(match.field())
                        .forEach(field ->
                                anywhere.add(almost(field, tokens.getFirst().term())));
            }
        }
        return Optional.of(either(anywhere));
    }

    private void addStems(List<SearchPredicate> anywhere, Field field, String word, boolean single) {
        for (Language language : Language.values()) {
            if (single && Analysis.tokens(Analysis.stems(language), word).isEmpty()) {
                continue; // a word that says nothing in this language
            }
            for (Weighted stems : IndexField.stems(field, language)) {
                anywhere.add(single ? word(stems, word) : phrase(stems, word));
            }
        }
    }

    private SearchPredicate word(Weighted field, String word) {
        return f.match()
                .field(field.name())
                .boost(field.weight())
                .matching(word)
                .toPredicate();
    }

    private SearchPredicate phrase(Weighted field, String words) {
        return f.phrase()
                .field(field.name())
                .boost(field.weight())
                .matching(words)
                .toPredicate();
    }

    private SearchPredicate prefix(Weighted field, String beginning) {
        return f.prefix()
                .field(field.name())
                .boost(field.weight())
                .matching(beginning)
                .toPredicate();
    }

    private SearchPredicate almost(Weighted field, String word) {
        int errors = word.length() >= TWO_ERRORS_FROM ? 2 : 1;
        return f.match()
                .field(field.name())
                .boost(field.weight() * FORGIVEN)
                .matching(word)
                .fuzzy(errors, 1)
                .toPredicate();
    }

    private SearchPredicate either(List<SearchPredicate> predicates) {
        BooleanPredicateClausesStep<?, ?> either = f.bool();
        predicates.forEach(either::should);
        return either.toPredicate();
    }

    private void filter(BooleanPredicateClausesStep<?, ?> all, Search search) {
        Filters filters = search.filters();
        filters.values()
                .forEach((field, values) -> all.filter(f.terms()
                        .field(field.compared())
                        .matchingAny(values.stream()
                                .map(ArticleDocument.ExactValue::of)
                                .toList())
                        .toPredicate()));
        if (filters.from() != null || filters.before() != null) {
            // what has no time was published at none
            long from = ArticleDocument.micros(filters.from()) + (filters.from() == null ? 1 : 0);
            all.filter(
                    filters.before() == null
                            ? f.range()
                                    .field(IndexField.PUBLISHED)
                                    .atLeast(from)
                                    .toPredicate()
                            : f.range()
                                    .field(IndexField.PUBLISHED)
                                    .between(from, ArticleDocument.micros(filters.before()) - 1)
                                    .toPredicate());
        }
        if (filters.open() != null) {
            all.filter(f.match().field(IndexField.OPEN).matching(filters.open()).toPredicate());
        }
        if (search.createdUpTo() != null) {
            all.filter(f.range()
                    .field(IndexField.CREATED)
                    .atMost(ArticleDocument.micros(search.createdUpTo()))
                    .toPredicate());
        }
        if (search.behind() != null) {
            all.filter(behind(search.order().field(), search.behind()));
        }
    }

    private SearchPredicate behind(String field, Hit last) {
        return f.bool()
                .should(f.range().field(field).lessThan(last.key()))
                .should(f.bool()
                        .filter(f.match().field(field).matching(last.key()))
                        .filter(f.range().field(IndexField.TIE).lessThan(last.tie())))
                .toPredicate();
    }

    /** The same curve on both backends; the search language has no word for it. */
    private SearchPredicate newness(Instant now) {
        long half = HALF_AS_NEW.toMillis();
        return f.extension()
                .ifSupported(
                        LuceneExtension.get(),
                        lucene -> lucene.fromLuceneQuery(LongField.newDistanceFeatureQuery(
                                IndexField.RECENCY, NEWNESS, now.toEpochMilli(), half)))
                .ifSupported(
                        ElasticsearchExtension.get(),
                        // saturation of the age by script costs no more than the query above, and needs no date field
                        elastic ->
                                elastic.fromJson("""
                                {"function_score": {"query": {"match_all": {}}, "boost_mode": "replace", "script_score":
                                  {"script": {"source": "params.w * params.half / (params.half + Math.abs(params.now - doc['%s'].value))",
                                              "params": {"w": %s, "half": %d, "now": %d}}}}}""".formatted(IndexField.RECENCY, NEWNESS, half, now.toEpochMilli())))
                .orElseFail()
                .toPredicate();
    }
}
