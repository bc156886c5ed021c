package org.copytaster.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.article.Step;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.SharedStack;
import org.junit.jupiter.api.Test;

/** What is loaded by COPY is what the service writes when the same things happen over HTTP. */
class CopyLoadIT {
    /** What articles are filed under: rows that they share, which no figure of the bench reads. */
    private static final String NOT_COPIED = "article_term";

    private final MeasuredStack stack = SharedStack.get();

    @Test
    void writesWhatTheServiceWrites() throws Exception {
        List<Article> histories = varied();
        try (var line = stack.line();
                Connection database = stack.database()) {
            HttpPlay http = new HttpPlay(line);
            for (Article article : histories) {
                http.play(article);
            }
            CopyLoad.into(stack, n -> twin(histories.get((int) n))).load(0, histories.size());

            StoredRows stored = new StoredRows(database);
            for (Article article : histories) {
                var played = stored.of(article.id());
                var copied = stored.of(twin(article).id());
                played.remove(NOT_COPIED);
                copied.remove(NOT_COPIED);
                played.keySet()
                        .forEach(table -> assertEquals(
                                played.get(table),
                                copied.get(table),
                                () -> table + " of article " + article.number() + ", " + article.steps()));
                assertEquals(played.keySet(), copied.keySet());
            }
        }
    }

    /** The ones whose histories have most in them, and some plain ones. */
    private static List<Article> varied() {
        ArticleGenerator generator = ArticleGenerator.of(11);
        List<Article> all =
                LongStream.range(0, 2_000).mapToObj(generator::article).toList();
        List<Article> varied = new ArrayList<>(all.stream()
                .sorted(Comparator.comparing(
                        (Article article) -> -kinds(article).size()))
                .limit(20)
                .toList());
        varied.addAll(all.subList(0, 20));
        Set<Class<?>> seen = new HashSet<>();
        varied.forEach(article -> seen.addAll(kinds(article)));
        assertTrue(seen.containsAll(List.of(Step.class.getPermittedSubclasses())), "a step of every kind is compared");
        return varied.stream().distinct().toList();
    }

    private static Set<Class<?>> kinds(Article article) {
        Set<Class<?>> kinds = new HashSet<>();
        article.steps().forEach(step -> kinds.add(step.getClass()));
        return kinds;
    }

    private static Article twin(Article article) {
        UUID id = new UUID(~article.id().getMostSignificantBits(), article.id().getLeastSignificantBits());
        return new Article(article.number(), id, article.source(), article.externalId(), article.steps());
    }
}
