package org.copytaster.bench.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.article.Content;
import org.copytaster.bench.article.Step;

/**
 * What the catalog-service has in its tables once a history has happened. It is written down here a second time, so that a
 * million articles are there in minutes; a test plays the same histories over HTTP and compares every row.
 */
final class ArticleRows {
    private static final int LEAD = 240;

    private final Article article;
    private final Desk desk;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> changes = new ArrayList<>();
    private Content content;
    private String state = "new";
    private String assignee;
    private int version;
    private int sourceVersion;
    private int moves;
    private int notes;
    private Instant updated;

    private ArticleRows(Article article, Desk desk) {
        this.article = article;
        this.desk = desk;
    }

    /** In the order in which they can be written; those of table {@code change} still without id and position. */
    static List<Row> of(Article article, Desk desk) {
        ArticleRows made = new ArticleRows(article, desk);
        article.steps().forEach(made::happen);
        List<Row> all = new ArrayList<>();
        all.add(made.row());
        all.addAll(made.rows);
        all.addAll(made.changes);
        return all;
    }

    private void happen(Step step) {
        switch (step) {
            case Step.Submit submit -> submit(submit);
            case Step.Edit edit -> edit(edit);
            case Step.Assign assign -> {
                assignee = assign.assignee();
                updated = assign.at();
                change(assign.at(), "{metadata}", desk.editor().name(), null);
            }
            case Step.Move move -> {
                Desk.Person who = move.isChiefs() ? desk.chief() : desk.editor();
                move(move.at(), move.to(), who, move.note());
                change(move.at(), "{state}", who.name(), move.note());
            }
            case Step.Note note -> note(note);
        }
    }

    private void submit(Step.Submit submit) {
        content = submit.content();
        version("source", desk.ingest(), submit.at());
        sourceVersion = version;
        change(submit.at(), version == 1 ? "{created}" : "{body,metadata}", desk.ingest(), null);
    }

    private void edit(Step.Edit edit) {
        content = content.edited(edit.headline(), edit.deck());
        version("editor", desk.editor().name(), edit.at());
        boolean starts = state.equals("new");
        if (starts) {
            move(edit.at(), "editing", desk.editor(), null);
        }
        change(
                edit.at(),
                starts ? "{metadata,state}" : "{metadata}",
                desk.editor().name(),
                null);
    }

    private void version(String origin, String author, Instant at) {
        version++;
        updated = at;
        rows.add(new Row("article_version")
                .with("article_id", article.id())
                .with("number", version)
                .with("origin", origin)
                .with("author", author)
                .with("content", ArticleJson.content(content))
                .with("text", content.text())
                .with("replaces", version == 1 ? null : version - 1)
                .with("created", at)
                .with("note", null));
    }

    private void move(Instant at, String to, Desk.Person who, String note) {
        moves++;
        rows.add(new Row("state_change")
                .with("article_id", article.id())
                .with("number", moves)
                .with("from_state", state)
                .with("to_state", to)
                .with("version", version)
                .with("author", who.name())
                .with("note", note)
                .with("created", at));
        state = to;
        updated = at;
    }

    private void note(Step.Note note) {
        notes++;
        UUID id = timeOrdered(note.at());
        rows.add(new Row("annotation")
                .with("id", id)
                .with("article_id", article.id())
                .with("version", version)
                .with("revision", 1)
                .with("motivations", "{commenting}")
                .with("field", "body")
                .with("status", "open")
                .with("body_text", note.comment())
                .with("creator", desk.editor().subject())
                .with("creator_name", desk.editor().name())
                .with("range_start", note.start())
                .with("range_end", note.end())
                .with("document", ArticleJson.note(article, version, note))
                .with("created", note.at())
                .with("modified", note.at()));
        change(note.at(), "{annotation}", desk.editor().name(), null);
        rows.add(new Row("annotation_placement")
                .with("annotation_id", id)
                .with("version", version)
                .with("state", "placed")
                .with("range_start", note.start())
                .with("range_end", note.end())
                .with("changed", false)
                .with("similarity", 1)
                .with("runner_up", 0)
                .with("stood_in", version));
    }

    /** A version 7 UUID, as the service gives. */
    private UUID timeOrdered(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000 | notes;
        long low = article.id().getLeastSignificantBits() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private void change(Instant at, String kinds, String author, String note) {
        changes.add(new Row("change")
                .with("id", null)
                .with("position", null)
                .with("article_id", article.id())
                .with("version", version)
                .with("state", state)
                .with("kinds", kinds)
                .with("author", author)
                .with("note", note)
                .with("created", at));
    }

    private Row row() {
        String text = content.text();
        return new Row("article")
                .with("id", article.id())
                .with("current_version", version)
                .with("latest_version", version)
                .with("source_version", sourceVersion)
                .with("source_base", sourceVersion)
                .with("state", state)
                .with("assignee", assignee)
                .with("source", article.source())
                .with("external_id", article.externalId())
                .with("headline", content.headline())
                .with("lead", lead(text))
                .with("text", text)
                .with("language", content.language())
                .with("words", words(text))
                .with("published", content.published())
                .with("created", article.steps().getFirst().at())
                .with("updated", updated);
    }

    private static String lead(String text) {
        int length = Math.min(LEAD, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length)).replace('\n', ' ');
    }

    /** Runs of non-blanks with a letter or digit in them. */
    private static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
