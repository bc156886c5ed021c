package org.copytaster.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.Location;
import java.util.Set;
import org.copytaster.ui.article.ArticleAddress.Compared;
import org.copytaster.ui.article.ArticleAddress.Text;
import org.copytaster.ui.article.ArticleAddress.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAddressTest {

    private static ArticleAddress of(String query) {
        return ArticleAddress.of(new Location("articles/x" + query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?rail=versions", "?rail=activity&from=2&to=5", "?from=2&to=5&view=side", "?rail=details&update="
            })
    void isReadBackAsItWasWritten(String query) {
        ArticleAddress address = of(query);
        assertEquals(address, ArticleAddress.of(new Location("articles/x", address.parameters())));
        assertEquals(parts(query.substring(1)), parts(address.parameters().getQueryString()));
    }

    /** In no order, as parameters are. */
    private static Set<String> parts(String query) {
        return Set.of(query.replaceAll("=$", "").split("&"));
    }

    @Test
    void theTextWithItsNotesNeedsNoQuery() {
        assertEquals(new ArticleAddress(RailTab.NOTES, new Text(), false), of(""));
        assertEquals("", of("").parameters().getQueryString());
    }

    @ParameterizedTest
    @CsvSource({"?rail=nothing", "?from=2", "?from=0&to=1", "?from=x&to=2", "?from=99999999999&to=1"})
    void whatIsMistypedShowsTheText(String query) {
        assertEquals(new ArticleAddress(RailTab.NOTES, new Text(), false), of(query));
    }

    @Test
    void theTabStaysWhenTheMiddleChanges() {
        ArticleAddress address = of("?rail=versions&from=1&to=2");
        assertEquals(new ArticleAddress(RailTab.VERSIONS, new Update(), false), address.with(new Update()));
        assertEquals(new Compared(1, 2), address.with(RailTab.NOTES).shown());
    }
}
