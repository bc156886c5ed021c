package org.copytaster.catalog.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;
import org.junit.jupiter.api.Test;

class MoveTest {
    /** Rows from, columns to, in the order of the states: e an editor, c a chief editor. */
    private static final List<String> ALLOWED = List.of(
            //          new editing review published spiked withdrawn
            /* new       */ ".    e      .      .        e      .",
            /* editing   */ "e    .      e      .        e      .",
            /* review    */ ".    e      .      c        e      .",
            /* published */ ".    e      .      .        .      c",
            /* spiked    */ "e    .      .      .        .      .",
            /* withdrawn */ ".    .      .      .        .      .");

    @Test
    void theTable() {
        assertEquals(
                ALLOWED.stream().map(row -> row.replaceAll(" +", " ")).toList(),
                Arrays.stream(ArticleState.values()).map(MoveTest::row).toList());
    }

    private static String row(ArticleState from) {
        return String.join(
                " ",
                Stream.of(ArticleState.values())
                        .map(to -> Move.between(from, to)
                                .map(move -> move.role().substring(0, 1))
                                .orElse("."))
                        .toList());
    }

    @Test
    void onlyPublishingWaitsForAnswers() {
        assertEquals(
                List.of(Move.PUBLISH),
                Arrays.stream(Move.values())
                        .filter(move -> move.guard() != Move.Guard.NONE)
                        .toList());
    }

    @Property
    void anArticleMakesNoMoveFromAnotherStateThanItsOwn(@ForAll @Size(max = 12) List<Move> path, @ForAll Move wrong) {
        Article article = anArticle();
        path.stream().filter(move -> move.from() == article.state()).forEach(move -> article.make(move, Instant.EPOCH));
        ArticleState before = article.state();
        Assume.that(wrong.from() != before);
        assertThrows(IllegalStateException.class, () -> article.make(wrong, Instant.EPOCH));
        assertEquals(before, article.state());
    }

    private static Article anArticle() {
        ArticleContent content = new ArticleContent(
                "h",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Block("b1", BlockType.PARAGRAPH, "Text.")),
                null,
                null);
        return new Article(UUID.randomUUID(), "wire", null, content, Instant.EPOCH);
    }
}
