package org.copytaster.catalog.search.index;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.Version;
import org.copytaster.catalog.search.query.QueryText;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

/** One index of articles, wherever it is. */
public class ArticleIndex implements AutoCloseable {
    /** Indexes of another one say other things, or say them otherwise: they are built anew. */
    public static final int GENERATION = IndexField.GENERATION;

    static final String NAME = "article";

    /** Values of a field that are counted one by one. */
    private static final int MOST_COUNTS = 100;

    /** What takes longer is not worth waiting for; nothing that is allowed comes near it. */
    private static final int PATIENCE_SECONDS = 10;

    private final CloseableSearchMapping mapping;
    private final SearchScope<IndexedArticle> scope;
    private final SearchWorkspace workspace;

    /** @param settings of the backend, with the prefix {@code hibernate.search.backend.} left out */
    public ArticleIndex(Map<String, ?> settings) {
        Map<String, Object> properties = new HashMap<>();
        settings.forEach((name, value) -> properties.put("hibernate.search.backend." + name, value));
        mapping = SearchMapping.builder(AnnotatedTypeSource.empty())
                .properties(properties)
                .property("hibernate.search.mapping.configurer", (StandalonePojoMappingConfigurer)
                        ArticleIndex::configure)
                .build();
        scope = mapping.scope(IndexedArticle.class);
        workspace = scope.workspace();
    }

    /** Of an index in this process. */
    public static Map<String, Object> lucene(Path folder) {
        return Map.of(
                "type",
                "lucene",
                "lucene_version",
                Version.LATEST.toString(),
                "analysis.configurer",
                new LuceneAnalysis(),
                "directory.root",
                folder.toString(),
                // who feeds it says when: the checkpoint must follow a commit
                "io.commit_interval",
                600_000,
                // look at each search whether something is new; told when to look, a reader that was being opened at
                // that
                // very moment stayed, and what had come since was not seen until something else came
                "io.refresh_interval",
                0,
                // megabytes; few large segments are searched faster than many small ones
                "io.writer.ram_buffer_size",
                64);
    }

    /** Of an index in a cluster, under a name of its own. */
    public static Map<String, Object> openSearch(
            String name, String uris, Optional<String> username, Optional<String> password) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "type",
                "elasticsearch",
                "uris",
                uris,
                "analysis.configurer",
                new ElasticsearchAnalysis(),
                "layout.strategy",
                new NamedIndex(name)));
        username.ifPresent(user -> settings.put("username", user));
        password.ifPresent(secret -> settings.put("password", secret));
        return settings;
    }

    private record NamedIndex(String name) implements IndexLayoutStrategy {
        @Override
        public String createInitialElasticsearchIndexName(String ofMapping) {
            return name;
        }

        @Override
        public String createWriteAlias(String ofMapping) {
            return name + "-write";
        }

        @Override
        public String createReadAlias(String ofMapping) {
            return name + "-read";
        }
    }

    /** With all that is in it. */
    public void drop() {
        scope.schemaManager().dropIfExisting();
    }

    private static void configure(StandalonePojoMappingConfigurationContext context) {
        var article = context.programmaticMapping().type(IndexedArticle.class);
        article.searchEntity().name(NAME);
        article.indexed().index(NAME);
        article.binder(new ArticleDocument());
        article.property("id").documentId();
    }

    /** Puts them in the place of what the index knew of them. Found by who searches from the next {@link #refresh} on. */
    public void put(Collection<IndexedArticle> articles, Collection<UUID> gone) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(new Written())
                .build()) {
            articles.forEach(session.indexingPlan()::addOrUpdate);
            gone.forEach(id -> session.indexingPlan().purge(IndexedArticle.class, id, null));
        }
    }

    public void refresh() {
        workspace.refresh();
    }

    /** After this a crash loses nothing of what was put in. */
    public void flush() {
        workspace.flush();
    }

    public Found find(Search search) {
        try (SearchSession session = mapping.createSession()) {
            boolean byTime = search.order() != Order.RELEVANCE;
            var query = session.search(scope)
                    .select(f -> f.composite()
                            .from(
                                    f.id(UUID.class),
                                    f.field(byTime ? search.order().field() : IndexField.TIE, Long.class),
                                    f.field(IndexField.TIE, Long.class))
                            .as((UUID id, Long key, Long tie) -> new Hit(id, byTime ? key : 0, tie)))
                    .where(new Predicates(scope.predicate()).of(search))
                    .sort(sort(search.order()))
                    .failAfter(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Map<Filters.Exact, AggregationKey<Map<String, Long>>> keys = new LinkedHashMap<>();
            for (Filters.Exact field : search.counts()) {
                AggregationKey<Map<String, Long>> key = AggregationKey.of(field.field());
                keys.put(field, key);
                query = query.aggregation(
                        key,
                        scope.aggregation()
                                .terms()
                                .field(field.field(), String.class)
                                .orderByCountDescending()
                                .maxTermCount(MOST_COUNTS)
                                .toAggregation());
            }
            SearchResult<Hit> result = query.fetch(search.most());
            Map<Filters.Exact, Map<String, Long>> counts = new LinkedHashMap<>();
            keys.forEach((field, key) -> counts.put(field, result.aggregation(key)));
            return new Found(result.hits(), result.total().hitCount(), counts);
        }
    }

    public long count(Search search) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(scope)
                    .select(f -> f.id(UUID.class))
                    .where(new Predicates(scope.predicate()).of(search))
                    .failAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .fetchTotalHitCount();
        }
    }

    /** Articles about the same, the most alike first. */
    public List<UUID> similar(IndexedArticle article, int most) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(scope)
                    .select(f -> f.id(UUID.class))
                    .where(new Likeness(scope.predicate()).to(article))
                    .failAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .totalHitCountThreshold(most)
                    .fetchHits(most);
        }
    }

    private SearchSort sort(Order order) {
        return order == Order.RELEVANCE
                ? scope.sort().score().then().field(IndexField.TIE).desc().toSort()
                : scope.sort()
                        .field(order.field())
                        .desc()
                        .then()
                        .field(IndexField.TIE)
                        .desc()
                        .toSort();
    }

    /** Whether there is a word that may be mistyped: one that stands in no article at all. */
    public boolean hasUnknownWord(QueryText text) {
        Predicates predicates = new Predicates(scope.predicate());
        try (SearchSession session = mapping.createSession()) {
            return text.matches()
                    .map(predicates::ofForgivable)
                    .flatMap(Optional::stream)
                    .anyMatch(word -> session.search(scope)
                            .select(f -> f.id(UUID.class))
                            .where(word)
                            .totalHitCountThreshold(1)
                            .fetchHits(1)
                            .isEmpty());
        }
    }

    public long size() {
        try (SearchSession session = mapping.createSession()) {
            return session.search(scope)
                    .select(f -> f.id(UUID.class))
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    /**
     * What the index knows of articles, to compare it with the database.
     *
     * @param tie where the article stands among all
     */
    public record Known(UUID id, long tie, int version, long updated, long notes) {}

    /** In the order of {@link Known#tie}, upwards. */
    public List<Known> known(Long behindTie, int most) {
        return known(
                behindTie == null
                        ? scope.predicate().matchAll().toPredicate()
                        : scope.predicate()
                                .range()
                                .field(IndexField.TIE)
                                .greaterThan(behindTie)
                                .toPredicate(),
                most);
    }

    /** Those of them that it knows. */
    public List<Known> known(Collection<UUID> ids) {
        return known(scope.predicate().id().matchingAny(ids).toPredicate(), ids.size());
    }

    private List<Known> known(SearchPredicate which, int most) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(scope)
                    .select(f -> f.composite()
                            .from(
                                    f.id(UUID.class),
                                    f.field(IndexField.TIE, Long.class),
                                    f.field(IndexField.VERSION, Long.class),
                                    f.field(IndexField.UPDATED, Long.class),
                                    f.field(IndexField.NOTES, Long.class))
                            .asList(fields -> new Known(
                                    (UUID) fields.get(0),
                                    (Long) fields.get(1),
                                    ((Long) fields.get(2)).intValue(),
                                    (Long) fields.get(3),
                                    (Long) fields.get(4))))
                    .where(which)
                    .sort(scope.sort().field(IndexField.TIE).asc().toSort())
                    .totalHitCountThreshold(1)
                    .fetchHits(most);
        }
    }

    @Override
    public void close() {
        mapping.close();
    }

    /** In the index when the call returns; on disk after the next flush; to be found after the next refresh. */
    private static final class Written implements IndexingPlanSynchronizationStrategy {
        @Override
        public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
            context.documentCommitStrategy(DocumentCommitStrategy.NONE);
            context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
            context.indexingFutureHandler(future -> {
                var report = future.join();
                report.throwable().ifPresent(failure -> {
                    throw new IllegalStateException("Articles cannot be indexed", failure);
                });
            });
        }
    }
}
