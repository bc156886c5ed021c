package org.copytaster.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.collection.CollectionIds;
import org.copytaster.catalog.search.index.Filters;
import org.copytaster.catalog.search.index.Filters.Exact;
import org.copytaster.catalog.term.Terms;
import org.copytaster.catalog.vocabulary.Narrower;

/** What somebody means who filters by a subject, a keyword or a collection. */
@ApplicationScoped
class Filing {
    private final Narrower narrower;
    private final CollectionIds collections;

    Filing(Narrower narrower, CollectionIds collections) {
        this.narrower = narrower;
        this.collections = collections;
    }

    Filters meant(Filters asked) {
        Map<Exact, List<String>> values = new EnumMap<>(Exact.class);
        values.putAll(asked.values());
        values.computeIfPresent(Exact.SUBJECT, (field, codes) -> new ArrayList<>(narrower.of(codes)));
        values.computeIfPresent(
                Exact.KEYWORD,
                (field, keywords) -> keywords.stream().map(Terms::keywordKey).toList());
        values.computeIfPresent(Exact.COLLECTION, (field, named) -> collections.of(named));
        return new Filters(values, asked.from(), asked.before(), asked.open());
    }
}
