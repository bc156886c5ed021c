package org.copytaster.bench.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.load.HttpPlay;
import org.copytaster.bench.stack.Answer;
import org.copytaster.bench.stack.Line;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.Who;

/**
 * Two people edit one article as fast as they can. Each adds a keyword to those that they read, and reads again when the
 * catalog says that they are late. Whatever was accepted is there at the end.
 */
public record TwoEditors(MeasuredStack stack) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param accepted edits
     * @param late edits that were refused because the other one was faster
     * @param lost keywords that were accepted and are not there
     * @param untold refusals that do not say who was faster, and where to see what is new
     * @param versions of the article at the end
     */
    public record Result(int accepted, int late, int lost, int untold, int versions) {}

    private record Edits(List<String> keywords, int late, int untold) {}

    /** @param article one that is not there yet */
    public Result edit(Article article, int each) throws IOException, InterruptedException {
        try (Line line = stack.line();
                var people = Executors.newFixedThreadPool(2)) {
            new HttpPlay(line).submit(article).require(201);
            String address = "/articles/" + article.id();
            List<Future<Edits>> editing = new ArrayList<>();
            for (Who who : List.of(Who.EDITOR, Who.CHIEF)) {
                editing.add(people.submit(() -> edit(who, address, each)));
            }
            Edits one = editing.getFirst().get();
            Edits other = editing.getLast().get();
            JsonNode now = line.get(Who.READER, address).require(200).json();
            List<String> accepted = new ArrayList<>(one.keywords());
            accepted.addAll(other.keywords());
            List<String> there = new ArrayList<>();
            now.path("keywords").forEach(keyword -> there.add(keyword.asText()));
            long lost = accepted.stream().filter(word -> !there.contains(word)).count();
            return new Result(
                    accepted.size(),
                    one.late() + other.late(),
                    (int) lost,
                    one.untold() + other.untold(),
                    now.path("version").asInt());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Edits edit(Who who, String address, int many) throws IOException {
        List<String> accepted = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(who.ordinal());
        int late = 0;
        int untold = 0;
        try (Line line = stack.line()) {
            while (accepted.size() < many) {
                String mine = who + "-" + accepted.size();
                JsonNode read = line.get(Who.READER, address).require(200).json();
                ObjectNode patch = JSON.createObjectNode();
                ArrayNode keywords = read.withArray("keywords").deepCopy();
                patch.set("keywords", random.nextBoolean() ? keywords.add(mine) : keywords.insert(0, mine));
                Answer answer = line.patch(who, address, read.path("version").asInt(), JSON.writeValueAsBytes(patch));
                if (answer.require(200, 412).status() == 200) {
                    accepted.add(mine);
                } else {
                    late++;
                    untold += tells(answer.json()) ? 0 : 1;
                }
            }
        }
        return new Edits(Collections.unmodifiableList(accepted), late, untold);
    }

    private static boolean tells(JsonNode problem) {
        return problem.hasNonNull("by") && problem.hasNonNull("difference");
    }
}
