package org.copytaster.catalog.comparison;

import static org.copytaster.catalog.comparison.WordDifferenceTest.side;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copytaster.catalog.comparison.Piece.Kind;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;

class ComparisonPropertiesTest {

    /** Few words, so that much is alike and little is unique. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("the", "fox", "a", " ", "  ", "\n", ".", "—", "東", "é", "e\u0301", "😀", "Fog")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<Block>> bodies() {
        Arbitrary<Block> block = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(BlockType.PARAGRAPH, BlockType.HEADING),
                        Arbitraries.of("fog", "fog at sea", "dense fog at sea", "a ferry", "a ferry in fog", "pier"))
                .as((id, type, text) -> new Block("b" + id, type, text));
        return block.list().ofMinSize(1).ofMaxSize(9).uniqueElements(Block::id);
    }

    @Provide
    Arbitrary<ArticleContent> articles() {
        return Combinators.combine(Arbitraries.of("Ferry", "Ferry hits pier", "Pier"), bodies())
                .as(Bodies::article);
    }

    @Property
    void theTwoTextsCanBeReadOffTheirPieces(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDifference.between(before, after, new Effort());
        assertEquals(before, side(pieces, Kind.ADDED));
        assertEquals(after, side(pieces, Kind.REMOVED));
        assertEquals(before.equals(after), pieces.stream().allMatch(piece -> piece.kind() == Kind.EQUAL));
    }

    @Property
    void theTwoBodiesCanBeReadOffTheirRows(
            @ForAll("articles") ArticleContent before, @ForAll("articles") ArticleContent after) {
        ContentDifference difference = ContentDifference.between(before, after);
        assertEquals(
                before.blocks(),
                column(difference.blocks().stream().map(BlockDifference::before).toList()));
        assertEquals(
                after.blocks(),
                column(difference.blocks().stream().map(BlockDifference::after).toList()));
        assertEquals(before.text(), side(difference.text(), Kind.ADDED));
        assertEquals(after.text(), side(difference.text(), Kind.REMOVED));
    }

    @Property
    void threeBodiesCanBeReadOffTheirColumns(
            @ForAll("articles") ArticleContent before,
            @ForAll("articles") ArticleContent now,
            @ForAll("articles") ArticleContent ours) {
        ThreeWay three = ThreeWay.of(before, now, ours);
        assertEquals(
                before.blocks(),
                column(three.blocks().stream().map(BlockRow::before).toList()));
        assertEquals(
                now.blocks(), column(three.blocks().stream().map(BlockRow::now).toList()));
        assertEquals(
                ours.blocks(),
                column(three.blocks().stream().map(BlockRow::ours).toList()));
        assertEquals(three.blocks().size(), ids(three).size(), "each row has a name of its own");
    }

    @Property
    void nothingTakenIsOursAndAllTakenIsTheSources(
            @ForAll("articles") ArticleContent before,
            @ForAll("articles") ArticleContent now,
            @ForAll("articles") ArticleContent ours) {
        ThreeWay three = ThreeWay.of(before, now, ours);
        assertEquals(ours, three.taking(Set.of(), Set.of()));
        ArticleContent all = three.taking(EnumSet.allOf(ContentField.class), ids(three));
        assertEquals(now.text(), all.text());
        assertEquals(types(now), types(all));
        assertEquals(now.headline(), all.headline());
        assertEquals(now.origins(), all.origins());
    }

    @Property
    void whatIsTakenIsTakenAndNothingElseChanges(
            @ForAll("articles") ArticleContent before,
            @ForAll("articles") ArticleContent now,
            @ForAll("articles") ArticleContent ours,
            @ForAll long seed) {
        ThreeWay three = ThreeWay.of(before, now, ours);
        Set<String> taken = new HashSet<>(ids(three));
        taken.removeIf(id -> ((id.hashCode() * 31L + seed) & 1) == 0);
        List<String> expected = new ArrayList<>();
        for (BlockRow row : three.blocks()) {
            Block block = taken.contains(row.id()) ? row.now() : row.ours();
            if (block != null) {
                expected.add(block.text());
            }
        }
        ArticleContent merged = three.taking(Set.of(), taken);
        assertEquals(expected, Bodies.texts(merged.blocks()));
        assertEquals(
                merged.blocks().size(),
                merged.blocks().stream().map(Block::id).distinct().count(),
                "ids stay unique");
        Set<String> ourIds = three.blocks().stream()
                .filter(row -> row.ours() != null && (!taken.contains(row.id()) || row.now() != null))
                .map(row -> row.ours().id())
                .collect(Collectors.toSet());
        assertTrue(
                merged.blocks().stream().map(Block::id).toList().containsAll(ourIds),
                "what stays of ours keeps its id, for notes and links");
    }

    @Property
    void whereOnlyOneSideChangedThereIsNoConflict(
            @ForAll("articles") ArticleContent before, @ForAll("articles") ArticleContent changed) {
        assertTrue(ThreeWay.of(before, changed, before).blocks().stream()
                .allMatch(row -> row.change() == Change.SOURCE || row.change() == Change.UNCHANGED));
        assertTrue(ThreeWay.of(before, before, changed).blocks().stream()
                .allMatch(row -> row.change() == Change.OURS || row.change() == Change.UNCHANGED));
        assertTrue(ThreeWay.of(before, changed, changed).blocks().stream()
                .allMatch(row -> row.change() == Change.AGREED || row.change() == Change.UNCHANGED));
    }

    private static Set<String> ids(ThreeWay three) {
        return three.blocks().stream().map(BlockRow::id).collect(Collectors.toSet());
    }

    private static List<Block> column(List<Block> column) {
        return column.stream().filter(Objects::nonNull).toList();
    }

    private static List<BlockType> types(ArticleContent content) {
        return content.blocks().stream().map(Block::type).toList();
    }
}
