package org.copytaster.bench.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleGeneratorTest {
    private static final int MANY = 4_000;
    private static final List<Article> ARTICLES = LongStream.range(0, MANY)
            .mapToObj(ArticleGenerator.of(1, MANY)::article)
            .toList();

    @Test
    void theSameSeedAndNumberGiveTheSameArticle() {
        assertEquals(ARTICLES.get(7), ArticleGenerator.of(1, MANY).article(7));
        assertNotEquals(
                ARTICLES.get(7).submitted().headline(),
                ArticleGenerator.of(2, MANY).article(7).submitted().headline());
    }

    @Test
    void idsAreWhatSqlSays() throws Exception {
        // md5('12:345'), as PostgreSQL prints it
        byte[] name = "12:345".getBytes(StandardCharsets.US_ASCII);
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(name));
        assertEquals(md5, ArticleGenerator.of(12).id(345).toString().replace("-", ""));
    }

    @Test
    void idsDiffer() {
        assertEquals(MANY, ARTICLES.stream().map(Article::id).distinct().count());
    }

    @Test
    void bodiesHave150To900Words() {
        var words = ARTICLES.stream()
                .mapToInt(article -> article.submitted().text().split("\\s+").length)
                .summaryStatistics();
        assertTrue(words.getMin() >= 150, words::toString);
        assertTrue(words.getMax() <= 1_000, words::toString);
        assertTrue(words.getAverage() > 300 && words.getAverage() < 500, words::toString);
    }

    @Test
    void wordsFollowZipfsLaw() {
        Map<String, Long> counts = ARTICLES.stream()
                .map(Article::submitted)
                .filter(content -> content.language().equals("en"))
                .flatMap(content -> Arrays.stream(content.text().toLowerCase().split("[^a-z]+")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Long> byRank =
                counts.values().stream().sorted(Comparator.reverseOrder()).toList();
        double decline = Math.log((double) byRank.get(10) / byRank.get(1_000)) / Math.log(1_000 / 10.0);
        assertTrue(decline > 0.7 && decline < 1.3, "frequency declines with rank to the power of " + decline);
        assertTrue(byRank.size() > 10_000, "there are many rare words: " + byRank.size());
    }

    @Test
    void aFewSourcesSendMostOfIt() {
        Map<String, Long> bySource =
                ARTICLES.stream().collect(Collectors.groupingBy(Article::source, Collectors.counting()));
        List<Long> sizes =
                bySource.values().stream().sorted(Comparator.reverseOrder()).toList();
        assertTrue(sizes.size() > 40, "many sources: " + sizes);
        assertTrue(sizes.stream().limit(6).mapToLong(n -> n).sum() > MANY / 3, "six of them large: " + sizes);
    }

    @Test
    void timeRunsThroughYearsAndDays() {
        var times = ARTICLES.stream()
                .map(article -> article.submitted().published())
                .toList();
        assertEquals(times.stream().sorted().toList(), times);
        assertTrue(java.time.Duration.between(times.getFirst(), times.getLast()).toDays() > 4 * 365);
        long atNight = times.stream()
                .filter(time -> time.atOffset(ZoneOffset.UTC).getHour() < 4)
                .count();
        assertTrue(atNight < MANY / 20, "few at night: " + atNight);
    }

    @ParameterizedTest
    @EnumSource
    void eachLanguageHasItsShareAndItsLetters(Language language) {
        List<String> texts = ARTICLES.stream()
                .map(Article::submitted)
                .filter(content -> content.language().equals(language.tag()))
                .map(Content::text)
                .toList();
        assertTrue(texts.size() > MANY / 100, "share: " + texts.size());
        boolean rightToLeft =
                texts.getFirst().chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        assertEquals(language == Language.AR, rightToLeft);
    }

    @Test
    void somethingHappensToSome() {
        assertShare(
                "has more than one version",
                0.08,
                0.25,
                article -> count(article, Step.Submit.class) > 1 || count(article, Step.Edit.class) > 0);
        assertShare("has notes", 0.02, 0.06, article -> count(article, Step.Note.class) > 0);
        assertShare("has an assignee", 0.05, 0.12, article -> count(article, Step.Assign.class) > 0);
        assertShare("was moved", 0.25, 0.5, article -> count(article, Step.Move.class) > 0);
    }

    @Test
    void notesQuoteWhatTheyStandOn() {
        for (Article article : ARTICLES) {
            Content current = null;
            for (Step step : article.steps()) {
                if (step instanceof Step.Submit submit) {
                    current = submit.content();
                } else if (step instanceof Step.Note note) {
                    int[] signs = current.text().codePoints().toArray();
                    assertEquals(note.exact(), new String(signs, note.start(), note.end() - note.start()));
                }
            }
        }
    }

    private static long count(Article article, Class<? extends Step> kind) {
        return article.steps().stream().filter(kind::isInstance).count();
    }

    private static void assertShare(String what, double least, double most, Predicate<Article> is) {
        double share = (double) ARTICLES.stream().filter(is).count() / MANY;
        assertTrue(share >= least && share <= most, what + ": " + share);
    }
}
