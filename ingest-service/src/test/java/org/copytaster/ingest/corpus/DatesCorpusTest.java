package org.copytaster.ingest.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.ingest.time.WrittenTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Days that are said outright, in four languages. Those counted from another day ("in two weeks") are not ours. */
@Tag("corpus")
class DatesCorpusTest {
    private static final Pattern DAY_AND_YEAR = Pattern.compile(
            "(?=.*(?<!\\d)\\d{4}(?!\\d))(?=.*(?<![\\d:])\\d{1,2}(?![\\d:])).*|.*\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}.*");
    private static final Pattern COUNTED = Pattern.compile("(?i).*(?:\\bfrom\\b|à partir|depuis|tomorrow).*");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Test
    void absolute_days() throws IOException {
        List<Boolean> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (JsonNode test : Corpus.of("dates-recognizers").cases("cases.jsonl")) {
            for (JsonNode expected : test.get("expected")) {
                String text = expected.get("text").asText();
                if (!isAbsolute(expected, text)) {
                    continue;
                }
                String value = expected.get("values").get(0).path("value").asText();
                Optional<String> read = WrittenTime.find(text).map(DatesCorpusTest::write);
                boolean agrees = read.equals(Optional.of(value).filter(day -> !day.equals("not resolved")));
                right.add(agrees);
                if (!agrees && read.isPresent()) {
                    wrong.add(text + " is " + value + ", not " + read.get());
                }
            }
        }
        assertEquals(List.of(), wrong, "an unread day is a pity, a wrong one a fault");
        Corpus.assertScore("dates-recognizers", FeedCorpusTest.share(right));
    }

    private static boolean isAbsolute(JsonNode expected, String text) {
        String type = expected.get("type").asText();
        JsonNode values = expected.get("values");
        return (type.equals("date") || type.equals("datetime"))
                && values.size() == 1
                && values.get(0).path("timex").asText().matches("\\d{4}-\\d\\d-\\d\\d.*")
                && DAY_AND_YEAR.matcher(text).matches()
                && !COUNTED.matcher(text).matches();
    }

    private static String write(WrittenTime time) {
        String day = "%04d-%02d-%02d".formatted(time.year(), time.month().getValue(), time.day());
        LocalTime clock = time.clock();
        return clock == null ? day : day + " " + CLOCK.format(clock);
    }
}
