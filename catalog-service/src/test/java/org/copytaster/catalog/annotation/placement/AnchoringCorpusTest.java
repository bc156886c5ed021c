package org.copytaster.catalog.annotation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.testsupport.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Selectors of Apache Annotator's and Hypothesis' own tests. */
class AnchoringCorpusTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Corpus.folder("anchoring");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        Path file = FOLDER.resolve("cases.jsonl");
        assumeTrue(Files.isRegularFile(file), () -> "The set is not there: " + file + "; set CORPUS");
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode test = JSON.readTree(line);
            tests.add(DynamicTest.dynamicTest(test.get("id").asText(), () -> check(test)));
        }
        return tests.stream();
    }

    private static void check(JsonNode test) throws IOException {
        switch (test.get("kind").asText()) {
            case "quote-match", "position-match" ->
                assertEquals(
                        firstOf(test.get("expected_codepoints")),
                        resolved(test.get("selector"), test.get("text").asText()));
            case "quote-describe" -> describe(test);
            case "page-anchor" -> {
                // markup away, as a browser sees the text of this page
                String page = Files.readString(
                                FOLDER.resolve(test.get("input_file").asText()))
                        .replaceAll("<[^>]*>", "")
                        .strip();
                JsonNode quote = test.get("selectors").get(2);
                Passage passage = selectors(test.get("selectors")).orElseThrow().resolve(page);
                assertEquals(quote.get("exact").asText(), passage.in(page));
            }
            default -> throw new AssertionError("unknown kind " + test.get("kind"));
        }
    }

    private static void describe(JsonNode test) {
        JsonNode range = test.get("range_codepoints");
        JsonNode options = test.get("options");
        TextQuote described = TextQuote.describing(
                new Passage(range.get(0).intValue(), range.get(1).intValue()),
                test.get("text").asText(),
                new TextQuote.Context(
                        options.path("minimalContext").asBoolean(false),
                        options.path("minimumQuoteLength").asInt(0),
                        options.path("maxWordLength").asInt(50)));
        JsonNode expected = test.get("expected_selector");
        assertEquals(
                new TextQuote(
                        expected.get("exact").asText(),
                        expected.get("prefix").asText(),
                        expected.get("suffix").asText()),
                described);
    }

    /** Several are all right for the set; a note has one place, the first. */
    private static String firstOf(JsonNode ranges) {
        return ranges.isEmpty()
                ? "refused"
                : new Passage(
                                ranges.get(0).get(0).intValue(),
                                ranges.get(0).get(1).intValue())
                        .toString();
    }

    private static String resolved(JsonNode selector, String text) {
        try {
            return selectors(selector)
                    .map(selectors -> selectors.resolve(text).toString())
                    .orElse("refused");
        } catch (ProblemException e) {
            return "refused";
        }
    }

    private static Optional<TextSelectors> selectors(JsonNode oneOrMore) {
        List<JsonNode> selectors = new ArrayList<>();
        if (oneOrMore.isArray()) {
            oneOrMore.forEach(selectors::add);
        } else {
            selectors.add(oneOrMore);
        }
        return TextSelectors.of(selectors, "target.selector");
    }
}
