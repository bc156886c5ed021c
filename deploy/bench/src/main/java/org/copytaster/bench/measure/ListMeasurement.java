package org.copytaster.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.article.Content;
import org.copytaster.bench.stack.Line;
import org.copytaster.bench.stack.Who;

/** What the desk asks for: the newest, by state, source, language, day; and the next page. */
public final class ListMeasurement implements Measurement {
    private static final String GROUP = "list and filter";

    @Override
    public List<Figure> of(Bench bench) throws InterruptedException {
        bench.progress().step("Listing and filtering");
        Timings timings = new Callers(2, bench.time())
                .run(() -> new Reader(bench.stack().line(), bench), (reader, random) -> reader.next(random));
        return List.of(
                Figure.of(GROUP, "p50, 2 callers", timings.percentile(50), "ms"),
                Figure.of(GROUP, "p95, 2 callers", timings.percentile(95), "ms").within("<= 30"));
    }

    /** Half of the pages are the next one of the page before. */
    static final class Reader implements AutoCloseable {
        private final Line line;
        private final Bench bench;
        private String filter;
        private String cursor;

        Reader(Line line, Bench bench) {
            this.line = line;
            this.bench = bench;
        }

        void next(SplittableRandom random) throws IOException {
            boolean goesOn = cursor != null && random.nextBoolean();
            if (!goesOn) {
                filter = filter(bench.articles().article(random.nextInt(bench.size())), random);
            }
            JsonNode page = line.get(Who.READER, "/articles?limit=50&" + filter + (goesOn ? "&cursor=" + cursor : ""))
                    .require(200)
                    .json();
            cursor = page.path("next").textValue();
        }

        private static String filter(Article like, SplittableRandom random) {
            Content content = like.submitted();
            String day = content.published().toString().substring(0, 10);
            return switch (random.nextInt(6)) {
                case 0 -> "sort=updated";
                case 1 -> "state=review";
                case 2 -> "source=" + like.source() + "&sort=published";
                case 3 -> "language=" + content.language() + "&state=new";
                case 4 -> "from=" + day + "&to=" + day + "&sort=published";
                default -> "state=published&source=" + like.source() + "&language=" + content.language();
            };
        }

        @Override
        public void close() throws IOException {
            line.close();
        }
    }
}
