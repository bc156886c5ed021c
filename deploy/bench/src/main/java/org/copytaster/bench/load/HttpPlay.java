package org.copytaster.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.article.Step;
import org.copytaster.bench.stack.Answer;
import org.copytaster.bench.stack.Line;
import org.copytaster.bench.stack.Who;

/** Lets histories happen as they do in a newsroom: call by call. */
public record HttpPlay(Line line) {

    public void play(Article article) throws IOException {
        String address = address(article);
        int version = 0;
        for (Step step : article.steps()) {
            JsonNode answer =
                    switch (step) {
                        case Step.Submit submit ->
                            submit(article, submit).require(200, 201).json();
                        case Step.Edit edit ->
                            line.patch(Who.EDITOR, address, version, bytes(ArticleJson.edit(edit)))
                                    .require(200)
                                    .json();
                        case Step.Assign assign ->
                            line.patch(Who.EDITOR, address, version, bytes(ArticleJson.assign(assign)))
                                    .require(200)
                                    .json();
                        case Step.Move move ->
                            line.post(
                                            move.isChiefs() ? Who.CHIEF : Who.EDITOR,
                                            address + "/state",
                                            Line.ifMatch(version),
                                            bytes(ArticleJson.move(move)))
                                    .require(200)
                                    .json();
                        case Step.Note note ->
                            line.post(
                                            Who.EDITOR,
                                            address + "/annotations/",
                                            "",
                                            bytes(ArticleJson.note(article, version, note)))
                                    .require(201)
                                    .json();
                    };
            version = answer.path("version").asInt(version);
        }
    }

    /** What the source says first. */
    public Answer submit(Article article) throws IOException {
        return submit(article, (Step.Submit) article.steps().getFirst());
    }

    private Answer submit(Article article, Step.Submit submit) throws IOException {
        return line.put(Who.INGEST, address(article), bytes(ArticleJson.submission(article, submit.content())));
    }

    private static String address(Article article) {
        return "/articles/" + article.id();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
