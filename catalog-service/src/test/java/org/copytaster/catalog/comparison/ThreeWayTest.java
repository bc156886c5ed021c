package org.copytaster.catalog.comparison;

import static java.util.stream.Collectors.joining;
import static org.copytaster.catalog.comparison.Bodies.article;
import static org.copytaster.catalog.comparison.Bodies.blocks;
import static org.copytaster.catalog.comparison.Bodies.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.copytaster.catalog.content.Block;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private static final String FERRY = "A ferry struck the north pier on Wednesday.";
    private static final String HURT = "Nobody was hurt, said the harbour office.";
    private static final String TWO_HURT = "Two were hurt, said the harbour office.";
    private static final String THREE_HURT = "Three were hurt, said the harbour office.";
    private static final String FOG = "There was dense fog over the whole estuary.";

    private static ThreeWay threeWay(List<Block> before, List<Block> now, List<Block> ours) {
        return ThreeWay.of(article("h", before), article("h", now), article("h", ours));
    }

    private static String changes(ThreeWay three) {
        return three.blocks().stream()
                .map(row -> row.id() + " " + row.change())
                .collect(joining(", "))
                .toLowerCase();
    }

    @Test
    void whoChangedWhat() {
        assertEquals(
                "b1 unchanged, b2 source",
                changes(threeWay(blocks(FERRY, HURT), blocks(FERRY, TWO_HURT), blocks(FERRY, HURT))));
        assertEquals(
                "b1 unchanged, b2 ours",
                changes(threeWay(blocks(FERRY, HURT), blocks(FERRY, HURT), blocks(FERRY, TWO_HURT))));
        assertEquals(
                "b1 unchanged, b2 agreed",
                changes(threeWay(blocks(FERRY, HURT), blocks(FERRY, TWO_HURT), blocks(FERRY, TWO_HURT))));
        assertEquals(
                "b1 unchanged, b2 conflict",
                changes(threeWay(blocks(FERRY, HURT), blocks(FERRY, TWO_HURT), blocks(FERRY, THREE_HURT))));
    }

    @Test
    void takenOutByOneAndChangedByTheOtherIsAConflict() {
        assertEquals(
                "b1 unchanged, b2 conflict",
                changes(threeWay(blocks(FERRY, HURT), blocks(FERRY), blocks(FERRY, TWO_HURT))));
    }

    @Test
    void theSourceCountsItsBlocksAnew() {
        ThreeWay three = threeWay(blocks(FERRY, HURT), blocks(FOG, FERRY, HURT), blocks(FERRY, TWO_HURT));
        assertEquals("b1 source, b2 unchanged, b3 ours", changes(three));
        List<Block> merged = three.taking(Set.of(), Set.of("b1")).blocks();
        assertEquals(List.of(FOG, FERRY, TWO_HURT), texts(merged));
        assertEquals(
                List.of("b1", "b2"),
                merged.subList(1, 3).stream().map(Block::id).toList());
    }

    @Test
    void twoTriesAtOneAdditionAreAConflict() {
        assertEquals(
                "b1 unchanged, b2 conflict",
                changes(threeWay(blocks(FERRY), blocks(FERRY, TWO_HURT), blocks(FERRY, THREE_HURT))));
    }

    @Test
    void rowsWithoutASourceAreNamedToo() {
        ThreeWay three = threeWay(blocks(FERRY, HURT), blocks(HURT), blocks(FERRY, HURT));
        assertEquals("b1~ source, b1 unchanged", changes(three));
        assertEquals(List.of(HURT), texts(three.taking(Set.of(), Set.of("b1~")).blocks()));
    }

    @Test
    void fieldsAreTakenOneByOneWithTheirOrigin() {
        ThreeWay three = ThreeWay.of(
                article("Ferry", blocks(FERRY)),
                article("Ferry hits pier", blocks(FERRY)),
                article("Ship", blocks(FERRY)).withOrigins(origins -> {
                    origins.put("headline", "editor");
                    return origins;
                }));
        assertEquals(Change.CONFLICT, three.fields().getFirst().change());
        assertEquals("Ship", three.taking(Set.of(), Set.of()).headline());
        assertEquals(
                "Ferry hits pier",
                three.taking(Set.of(ContentField.HEADLINE), Set.of()).headline());
        assertEquals(
                "json-ld",
                three.taking(Set.of(ContentField.HEADLINE), Set.of()).origins().get("headline"));
        assertTrue(three.blocks().stream().allMatch(row -> row.change() == Change.UNCHANGED));
    }
}
