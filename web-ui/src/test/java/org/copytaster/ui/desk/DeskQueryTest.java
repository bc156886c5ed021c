package org.copytaster.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskQueryTest {
    private static final UUID ID = new UUID(1, 2);

    @Test
    void survivesTheAddressBar() {
        DeskQuery query = new DeskQuery("\"cold store\" -fire & more", "review", Optional.of(ID));
        assertEquals(query, DeskQuery.of(new Location("", query.parameters())));
    }

    @Test
    void anEmptyQueryLeavesACleanAddress() {
        assertEquals("", new DeskQuery("", "", Optional.empty()).parameters().getQueryString());
    }

    @Test
    void aMistypedArticleSelectsNothing() {
        assertEquals(Optional.empty(), DeskQuery.of(new Location("?article=12")).article());
    }

    @Test
    void anUnknownStateFiltersNothing() {
        assertEquals("", DeskQuery.of(new Location("?state=lost")).state());
        assertEquals("spiked", DeskQuery.of(new Location("?state=spiked")).state());
    }

    @Test
    void choosingAnArticleKeepsTheList() {
        DeskQuery query = new DeskQuery("fire", "new", Optional.empty());
        assertTrue(query.sameList(query.withArticle(ID)));
        assertFalse(query.sameList(query.withState("review")));
        assertEquals(Optional.empty(), query.withArticle(ID).withQ("fish").article(), "it may not be in the new list");
    }
}
