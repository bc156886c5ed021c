package org.copytaster.catalog.comparison;

import static java.util.stream.Collectors.joining;
import static org.copytaster.catalog.comparison.Bodies.article;
import static org.copytaster.catalog.comparison.Bodies.blocks;
import static org.copytaster.catalog.comparison.WordDifferenceTest.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;
import org.junit.jupiter.api.Test;

class ContentDifferenceTest {
    private static final String FERRY = "A ferry struck the north pier on Wednesday.";
    private static final String HURT = "Nobody was hurt, said the harbour office.";
    private static final String FOG = "There was dense fog over the whole estuary.";

    /** One letter a row: = unchanged, ~ changed, - removed, + added; capital M behind it where it moved. */
    private static String rows(List<Block> before, List<Block> after) {
        return ContentDifference.between(article("h", before), article("h", after)).blocks().stream()
                .map(row -> switch (row.kind()) {
                            case UNCHANGED -> "=";
                            case CHANGED -> "~";
                            case REMOVED -> "-";
                            case ADDED -> "+";
                        }
                        + (row.moved() ? "M" : ""))
                .collect(joining(" "));
    }

    @Test
    void unchanged() {
        assertEquals("= =", rows(blocks(FERRY, HURT), blocks(FERRY, HURT)));
    }

    @Test
    void aSourceThatNumbersItsBlocksAnewChangedOnlyWhatItPutIn() {
        assertEquals("+ = =", rows(blocks(FERRY, HURT), blocks(FOG, FERRY, HURT)));
    }

    @Test
    void aRewrittenBlockIsFoundByItsWords() {
        assertEquals(
                "= ~ +", rows(blocks(FERRY, HURT), blocks(FERRY, "x1: Nobody was hurt, said the coast guard.", FOG)));
    }

    @Test
    void aBlockThatSaysSomethingElseIsFoundByItsId() {
        assertEquals("~ =", rows(blocks("p1: Short.", FERRY), blocks("p1: Altogether different now.", FERRY)));
        assertEquals("- + =", rows(blocks("p1: Short.", FERRY), blocks("p2: Altogether different now.", FERRY)));
    }

    @Test
    void aBlockThatMovedSaysSo() {
        assertEquals("-M = = +M", rows(blocks(FOG, FERRY, HURT), blocks(FERRY, HURT, FOG)));
    }

    @Test
    void anotherTypeIsAChangeWithoutAWord() {
        Block heading = new Block("b1", BlockType.HEADING, FERRY);
        ContentDifference difference = ContentDifference.between(
                article("h", blocks(FERRY, HURT)),
                article("h", List.of(heading, blocks(HURT).getFirst())));
        assertEquals(
                BlockDifference.Kind.CHANGED, difference.blocks().getFirst().kind());
        assertEquals(FERRY + "\n\n" + HURT, shown(difference.text()));
    }

    @Test
    void onlyFieldsThatDifferAreNamed() {
        List<FieldDifference> fields = ContentDifference.between(
                        article("Ferry hits pier", blocks(FERRY)), article("Ferry strikes pier", blocks(FERRY)))
                .fields();
        assertEquals(1, fields.size());
        assertEquals(ContentField.HEADLINE, fields.getFirst().field());
        assertEquals("Ferry [-hits][+strikes] pier", shown(fields.getFirst().pieces()));
    }

    @Test
    void theTextFollowsFromTheBlocks() {
        assertEquals(
                "[+" + FOG + "\n\n]" + FERRY + "[-\n\n" + HURT + "]",
                shown(ContentDifference.between(article("h", blocks(FERRY, HURT)), article("h", blocks(FOG, FERRY)))
                        .text()));
    }

    @Test
    void theLargestBodiesThereCanBeAreComparedInBoundedTime() {
        Random random = new Random(5);
        String[] before =
                IntStream.range(0, 20_000).mapToObj(i -> words(random)).toArray(String[]::new);
        String[] after = IntStream.range(0, 20_000).mapToObj(i -> words(random)).toArray(String[]::new);
        Instant began = Instant.now();
        ContentDifference.between(article("h", blocks(before)), article("h", blocks(after)));
        ContentDifference.between(
                article("h", blocks(before)), article("h", blocks("x ".repeat(190_000), "y ".repeat(190_000))));
        assertTrue(Duration.between(began, Instant.now()).toSeconds() < 15, "whatever they say");
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            words.append('w').append(random.nextInt(2_000)).append(' ');
        }
        return words.toString();
    }
}
