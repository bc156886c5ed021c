package org.copytaster.ingest.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.copytaster.ingest.normalize.Block;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.parsed.BlockType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real pages and what people found on them. The text is all blocks but captions. */
@Tag("corpus")
class HtmlCorpusTest {
    private final List<TextScore> texts = new ArrayList<>();
    private final List<Boolean> titles = new ArrayList<>();
    private final List<Boolean> authors = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private int wanted;
    private int wantedAndFound;
    private int unwantedButFound;

    @Test
    void blogs_and_news_of_2019() throws IOException {
        score("scrap");
        Corpus.assertScore("html-scrap.f1", TextScore.f1(texts));
        Corpus.assertScore("html-scrap.exact", TextScore.exact(texts));
    }

    @Test
    void news_from_41_countries() throws IOException {
        score("fundus");
        Corpus.assertScore("html-fundus.f1", TextScore.f1(texts));
        assertFields("html-fundus");
    }

    @Test
    void pages_of_all_kinds_with_passages_to_find_and_to_leave() throws IOException {
        score("traf");
        double precision = (double) wantedAndFound / (wantedAndFound + unwantedButFound);
        double recall = (double) wantedAndFound / wanted;
        Corpus.assertScore("html-traf.passages", 2 * precision * recall / (precision + recall));
        assertFields("html-traf");
    }

    private void assertFields(String set) {
        Corpus.assertScore(set + ".title", FeedCorpusTest.share(titles));
        Corpus.assertScore(set + ".authors", FeedCorpusTest.share(authors));
        Corpus.assertScore(set + ".date", FeedCorpusTest.share(dates));
    }

    private void score(String set) throws IOException {
        Path folder = Corpus.of("html-extraction/" + set).folder();
        JsonNode truth =
                Corpus.JSON.readTree(folder.resolve("ground-truth.json").toFile());
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            byte[] bytes;
            try (var in =
                    new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + page.getKey() + ".html.gz")))) {
                bytes = in.readAllBytes();
            }
            JsonNode expected = page.getValue();
            String url = expected.path("url").asText(null);
            score(
                    expected,
                    Corpus.normalize(bytes, "text/html", url) instanceof Normalization.Normalized normalized
                            ? Optional.of(normalized.articles().getFirst())
                            : Optional.empty());
        }
    }

    private void score(JsonNode expected, Optional<NormalizedArticle> article) {
        String text = article.map(HtmlCorpusTest::text).orElse("");
        if (expected.has("articleBody")) {
            texts.add(TextScore.of(expected.get("articleBody").asText(), text));
        }
        String line = oneLine(text);
        expected.path("with").forEach(passage -> {
            wanted++;
            wantedAndFound += line.contains(oneLine(passage.asText())) ? 1 : 0;
        });
        expected.path("without")
                .forEach(passage -> unwantedButFound += line.contains(oneLine(passage.asText())) ? 1 : 0);
        if (!plain(expected.path("title").asText("")).isEmpty()) {
            titles.add(article.filter(found -> plain(found.headline())
                            .equals(plain(expected.get("title").asText())))
                    .isPresent());
        }
        Set<String> names = names(StreamSupport.stream(expected.path("authors").spliterator(), false)
                .map(JsonNode::asText)
                .toList());
        if (!names.isEmpty()) {
            authors.add(article.filter(found -> names(found.bylines()).equals(names))
                    .isPresent());
        }
        String date = expected.path("date").asText("");
        if (!date.isBlank()) {
            dates.add(article.filter(found -> found.published() != null)
                    .filter(found -> sameDay(date, found.published().toString()))
                    .isPresent());
        }
    }

    private static String text(NormalizedArticle article) {
        return article.blocks().stream()
                .filter(block -> block.type() != BlockType.CAPTION)
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String oneLine(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    /** Quotation marks, dashes and case are the writer's choice in each place. */
    private static String plain(String text) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("[\u2013\u2014]", "-")
                .replace("\u00AD", "");
        return oneLine(same);
    }

    private static Set<String> names(Collection<String> names) {
        return names.stream()
                .map(HtmlCorpusTest::plain)
                .map(name -> name.replaceAll("^[ .,;:]+|[ .,;:]+$", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The day as it is written, or, where both say their zone, the same day in UTC. */
    private static boolean sameDay(String expected, String found) {
        if (expected.length() >= 10 && found.startsWith(expected.substring(0, 10))) {
            return true;
        }
        try {
            return utcDay(expected).equals(utcDay(found));
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static String utcDay(String time) {
        return OffsetDateTime.parse(time.replace(' ', 'T'))
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }
}
