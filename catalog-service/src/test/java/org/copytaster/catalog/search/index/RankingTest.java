package org.copytaster.catalog.search.index;

import static org.copytaster.catalog.search.index.Indexed.NOW;
import static org.copytaster.catalog.search.index.Indexed.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copytaster.catalog.search.query.QueryText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes first, and what is found at all, in every language. */
class RankingTest {
    @TempDir
    static Path folder;

    private static ArticleIndex index;

    private static final Map<String, IndexedArticle> SAMPLES = Map.ofEntries(
            sample("pier fire", "Fire at the pier", "Flames were seen over the harbour."),
            sample("pier fires", "Fires along the coast", "Several piers burned."),
            sample("pier in passing", "Council meets", "Roads, schools, and a pier, were talked of at length by all."),
            entry("old budget", article("en", NOW.minus(Duration.ofDays(900)), "Budget passes", "The budget passed.")),
            entry("new budget", article("en", NOW.minus(Duration.ofHours(2)), "Budget passes", "The budget passed.")),
            entry(
                    "old budget in the text",
                    article("en", NOW.minus(Duration.ofDays(900)), "Council", "Of the budget.")),
            entry("de", article("de", NOW, "Häuser brennen", "Die Feuerwehr löschte die Brände in Straßburg.")),
            entry("fr", article("fr", NOW, "L’école fermée", "Les écoles rouvriront après les élections.")),
            entry("es", article("es", NOW, "Elecciones", "Los ciudadanos votaron en las elecciones municipales.")),
            entry("it", article("it", NOW, "Scioperi", "I lavoratori dell’azienda scioperano domani.")),
            entry("pt", article("pt", NOW, "Eleições", "As eleições foram adiadas nas cidades.")),
            entry("nl", article("nl", NOW, "Verkiezingen", "De burgers stemmen over de dijken.")),
            entry("pl", article("pl", NOW, "Łódź", "Zażółć gęślą jaźń.")),
            entry("ru", article("ru", NOW, "Пожар в порту", "Пожарные потушили огонь.")),
            entry("ar", article("ar", NOW, "حريق في الميناء", "أخمد رجال الإطفاء الحريق.")),
            entry("ja", article("ja", NOW, "東京で火災", "消防隊が火を消した。")),
            entry("zh", article("zh-Hant", NOW, "台北港口大火", "消防員撲滅了大火。")),
            entry("none", article((String) null, NOW, "Naïve résumé", "Curaçao façade.")));

    private static Map.Entry<String, IndexedArticle> sample(String name, String headline, String text) {
        return entry(name, article(headline, text));
    }

    private static Map.Entry<String, IndexedArticle> entry(String name, IndexedArticle article) {
        return Map.entry(name, article);
    }

    @BeforeAll
    static void fill() {
        index = new ArticleIndex(ArticleIndex.lucene(folder));
        index.put(SAMPLES.values(), List.of());
        index.refresh();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Search search(String q, boolean forgiving) {
        return search(QueryText.parse(q), forgiving);
    }

    private static Search search(QueryText q, boolean forgiving) {
        return new Search(q, forgiving, Filters.NONE, Order.RELEVANCE, Set.of(), NOW, null, null, 50);
    }

    private static List<String> names(String q) {
        Map<UUID, String> byId = SAMPLES.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getValue().id(), Map.Entry::getKey));
        return index.find(search(q, false)).hits().stream()
                .map(hit -> byId.get(hit.id()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "pier,          'pier fire,pier in passing,pier fires'",
        "pier fire,     'pier fire,pier fires'",
        "fires,         'pier fires,pier fire'",
        "'\"fires along\"', pier fires",
        "budget,        'new budget,old budget,old budget in the text'",
        "budget -council, 'new budget,old budget'",
    })
    void bestFirst(String q, String expected) {
        assertEquals(List.of(expected.split(",")), names(q));
    }

    @ParameterizedTest
    @CsvSource({
        "Haus brennt, ''",
        "Haus,        de",
        "hauser,      de",
        "Brand,       de",
        "strasburg,   ''",
        "strassburg,  de",
        "ecole,       fr",
        "élection,    'fr'",
        "elección,    es",
        "ciudadano,   es",
        "sciopero,    it",
        "azienda,     it",
        "cidade,      pt",
        "eleicoes,    pt",
        "verkiezing,  nl",
        "dijk,        nl",
        "lodz,        pl",
        "zazolc,      pl",
        "пожар,       ru",
        "ПОРТУ,       ru",
        "حريق,        ar",
        "الميناء,     ar",
        "東京,         ja",
        "火災,         ja",
        "大火,         zh",
        "naive resume, none",
        "curacao,     none",
    })
    void findsInEveryLanguage(String q, String expected) {
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected.split(",")), names(q));
    }

    @Test
    void whatMayGoOnMayBeWholeAlready() {
        QueryText typed = QueryText.parse("fire").withLastWordOpen();
        assertEquals(2, index.find(search(typed, false)).total(), "fires, by its stem");
        assertEquals(
                3,
                index.find(search(QueryText.parse("budgat").withLastWordOpen(), true))
                        .total());
        assertTrue(index.hasUnknownWord(QueryText.parse("budgat").withLastWordOpen()));
        assertEquals(false, index.hasUnknownWord(QueryText.parse("budge").withLastWordOpen()));
    }

    @Test
    void forgivesOnlyWhereItIsTold() {
        assertEquals(0, index.find(search("budgat", false)).total());
        assertTrue(index.hasUnknownWord(QueryText.parse("budgat")));
        assertEquals(3, index.find(search("budgat", true)).total());
        assertEquals(false, index.hasUnknownWord(QueryText.parse("budget pier")));
        assertEquals(
                false, index.hasUnknownWord(QueryText.parse("\"budgat\" -budgat budg")), "too short, or not a word");
    }

    @Test
    void walksByTimeWhereAllTimesAreTheSame() {
        Set<UUID> seen = new HashSet<>();
        Hit last = null;
        List<Hit> hits;
        do {
            hits = index.find(new Search(
                            QueryText.parse(""), false, Filters.NONE, Order.CREATED, Set.of(), NOW, null, last, 4))
                    .hits();
            hits.forEach(hit -> assertTrue(seen.add(hit.id())));
            last = hits.isEmpty() ? null : hits.getLast();
        } while (!hits.isEmpty());
        assertEquals(SAMPLES.size(), seen.size());
    }

    @Test
    void thirtyTwoWordsEverywhereAreNoTrouble() {
        String many = IntStream.range(0, 32).mapToObj(i -> "wor" + i + "*").collect(Collectors.joining(" "));
        assertEquals(0, index.find(search(many, true)).total());
        assertEquals(0, index.find(search(many.replace("*", ""), true)).total());
        assertEquals(0, index.find(search(many.replace(" ", " OR "), true)).total());
    }

    @Test
    void anyStringHasAnAnswer() {
        String[] parts = {
            "\"",
            "-",
            "*",
            "~",
            "OR ",
            "headline:",
            "url:",
            "a",
            "fire",
            "é",
            "火",
            "\u0000",
            "\ud800",
            " ",
            "(",
            "[",
            "^",
            "\\"
        };
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String q = random.ints(random.nextInt(40), 0, parts.length)
                    .mapToObj(part -> parts[part])
                    .collect(Collectors.joining());
            index.find(search(q, true));
            index.hasUnknownWord(QueryText.parse(q));
            new Snippets(QueryText.parse(q)).of(q, "en");
        }
    }
}
