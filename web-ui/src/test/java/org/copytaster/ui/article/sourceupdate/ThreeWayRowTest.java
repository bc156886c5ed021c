package org.copytaster.ui.article.sourceupdate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.ui.article.Samples;
import org.copytaster.ui.catalog.Article.Block;
import org.copytaster.ui.catalog.Difference;
import org.copytaster.ui.catalog.Difference.Piece;
import org.copytaster.ui.catalog.SourceUpdate;
import org.copytaster.ui.catalog.Take;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeWayRowTest {

    private static SourceUpdate update(String... changes) {
        List<SourceUpdate.Row> rows = Stream.of(changes)
                .map(change -> new SourceUpdate.Row(
                        change,
                        change,
                        new Block("b", "paragraph", "before"),
                        new Block("b", "paragraph", "now"),
                        new Block("b", "paragraph", "ours")))
                .toList();
        return new SourceUpdate(1, 3, 2, List.of(), rows);
    }

    private static List<ThreeWayRow> rows(SourceUpdate update) {
        return ThreeWayRow.of(update, Words.UNTOLD, Words.UNTOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "source,    true,  true",
        "ours,      true,  false",
        "conflict,  true,  false",
        "agreed,    false, false",
        "unchanged, false, false"
    })
    void whatOnlyTheSourceChangedIsTakenUnlessSomebodyDecidesOtherwise(
            String change, boolean choosable, boolean theirs) {
        ThreeWayRow row = rows(update(change)).getFirst();
        assertEquals(choosable, row.choosable());
        assertEquals(theirs, row.theirs());
    }

    @Test
    void readsTheCatalogsExample() {
        List<ThreeWayRow> rows = rows(Samples.read("source-update.json", SourceUpdate.class));
        assertEquals(
                List.of("conflict", "source", "unchanged", "unchanged"),
                rows.stream().map(ThreeWayRow::change).toList());
        assertEquals("Fog: ferry hits pier", rows.getFirst().ours());
        assertEquals("Headline", rows.getFirst().label());
    }

    @Test
    void aRowThatOneSideLacksIsOfTheOthersKind() {
        SourceUpdate.Row added = new SourceUpdate.Row("b9", "source", null, new Block("b9", "quote", "New."), null);
        ThreeWayRow row =
                rows(new SourceUpdate(1, 3, 2, List.of(), List.of(added))).getFirst();
        assertEquals("quote", row.type());
        assertEquals("Quote", row.label());
    }

    @Test
    void wordsAreThoseOfTheVeryBlocks() {
        Block before = new Block("b1", "paragraph", "in dense fog");
        Block after = new Block("b1", "paragraph", "in fog");
        List<Piece> pieces =
                List.of(new Piece("equal", "in "), new Piece("removed", "dense "), new Piece("equal", "fog"));
        Words words = Words.of(
                new Difference(1, 3, List.of(), List.of(new Difference.Row("changed", before, after, false, pieces))));
        assertEquals(pieces, words.ofBlock(before, after));
        assertEquals(List.of(), words.ofBlock(before, new Block("b2", "paragraph", "in fog")));
        assertEquals(List.of(), words.ofBlock(null, after));
        assertEquals(List.of(), words.ofField("headline"));
    }

    @Test
    void takesWhatIsChosenAndNothingThatCannotBe() {
        SourceUpdate update = update("source", "conflict", "unchanged", "ours");
        ThreeWayView view = new ThreeWayView(update, rows(update), "en");
        assertEquals(new Take.Some(List.of(), List.of("source")), view.taken());

        choose(view, "1,2,3,77,x");
        assertEquals(new Take.Some(List.of(), List.of("conflict", "ours")), view.taken());
        choose(view, "");
        assertEquals(new Take.Some(List.of(), List.of()), view.taken());
    }

    private static void choose(ThreeWayView view, String taken) {
        ComponentUtil.fireEvent(view, new ThreeWayView.Choice(view, true, taken));
    }

    @Test
    void whatIsTakenIsSentAsTheCatalogReadsIt() {
        assertEquals("all", new Take.All().sent());
        assertEquals("none", new Take.None().sent());
        assertFalse(new Take.Some(List.of("headline"), List.of()).sent() instanceof String);
    }
}
