package org.copytaster.catalog.annotation;

import static org.copytaster.catalog.annotation.Notes.container;
import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;

import com.sun.management.OperatingSystemMXBean;
import io.restassured.response.Response;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Times over HTTP, for whoever asks with {@code -Dnotes.benchmark=true}. In a build they would say more about the machine. */
@CatalogTest
@EnabledIfSystemProperty(named = "notes.benchmark", matches = "true")
class NotesBenchmarkTest {
    private static final int WORDS = 20_000;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Test
    void aNewVersionUnderTwoThousandNotes() {
        String[] paragraphs = paragraphs();
        UUID id = given(article("A long read", paragraphs));
        annotate(id, 2_000, String.join("\n\n", paragraphs).length());
        print("new version, 20,000 words, 2,000 notes", 12, round -> {
            String[] edited = paragraphs.clone();
            edited[round * 3] = "Paragraph " + round + " says something else now, which is news to all.";
            edited[round * 5 + 40] += " And one more sentence, the " + round + "th.";
            return put(id, article("A long read", edited));
        });
    }

    @Test
    void pagesOfTenThousandNotes() {
        String[] paragraphs = paragraphs();
        UUID id = given(article("A long read", paragraphs));
        annotate(id, 10_000, String.join("\n\n", paragraphs).length());
        print("first page of 100", 30, _ -> reader().get(container(id)));
        print("page of 100 in the middle", 30, _ -> reader().get(container(id) + "?page=50"));
        print("last page of 100", 30, _ -> reader().get(container(id) + "?page=99"));
        print("addresses alone", 30, _ -> reader().get(container(id) + "?page=50&iris=1"));
        print("open ones, of the catalog", 30, _ -> reader().get("/annotations/?status=open"));
        print("unsettled ones, of the catalog", 30, _ -> reader().get("/annotations/?placement=unsettled"));
        print("with a word, of the catalog", 30, _ -> reader().get("/annotations/?q=seventeen"));
    }

    private static String[] paragraphs() {
        SplittableRandom random = new SplittableRandom(3);
        String[] paragraphs = new String[WORDS / 100];
        for (int i = 0; i < paragraphs.length; i++) {
            StringBuilder text = new StringBuilder("P" + i);
            for (int word = 0; word < 99; word++) {
                text.append(' ').append(Integer.toString(random.nextInt(36 * 36 * 36), 36));
            }
            paragraphs[i] = text.append('.').toString();
        }
        return paragraphs;
    }

    private static void annotate(UUID id, int notes, int length) {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < notes; i++) {
            int start = random.nextInt(length - 200);
            lines.append("""
                    {"motivation": "commenting", "body": {"type": "TextualBody", "value": "Note %d of many, on what is said here."}, \
                    "target": {"source": "/articles/%s", "selector": {"type": "TextPositionSelector", "start": %d, "end": %d}}}
                    """.formatted(i, id, start, start + 5 + random.nextInt(190)));
        }
        chief().contentType("application/x-ndjson")
                .body(lines.toString().getBytes(StandardCharsets.UTF_8))
                .post("/annotations/import")
                .then()
                .statusCode(200);
    }

    private static void print(String what, int rounds, IntFunction<Response> call) {
        double[] millis = new double[rounds];
        long processor = 0;
        for (int i = 0; i < rounds; i++) {
            processor = i == rounds / 3 ? MACHINE.getProcessCpuTime() : processor;
            long start = System.nanoTime();
            int status = call.apply(i).statusCode();
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (status != 200) {
                throw new AssertionError(what + " answered " + status);
            }
        }
        // the first third warms up
        double[] warm = Arrays.copyOfRange(millis, rounds / 3, rounds);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%-42s median %.0f ms, worst %.0f ms, %.0f ms of processor time in service and client%n",
                what,
                warm[warm.length / 2],
                warm[warm.length - 1],
                (MACHINE.getProcessCpuTime() - processor) / 1e6 / warm.length);
    }
}
