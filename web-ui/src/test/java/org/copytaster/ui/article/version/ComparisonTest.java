package org.copytaster.ui.article.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.copytaster.ui.article.Samples;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Versions.Version;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Article ARTICLE = Samples.article(5, 6);

    private static Version version(int number, String origin, Integer replaces) {
        return new Version(number, Instant.EPOCH, "Elena Marchetti", origin, null, replaces);
    }

    @Test
    void aVersionIsSeenAgainstTheOneItReplaced() {
        assertEquals(new Comparison(3, 5), Comparison.of(ARTICLE, version(5, "editor", 3)));
        assertEquals(new Comparison(1, 3), Comparison.of(ARTICLE, version(3, "editor", 1)));
    }

    @Test
    void whatNeverWasCurrentAndTheFirstAreSeenAgainstTheCurrentOne() {
        assertEquals(new Comparison(5, 4), Comparison.of(ARTICLE, version(4, "editor", null)));
        assertEquals(new Comparison(5, 6), Comparison.of(ARTICLE, version(6, "source", null)));
        assertEquals(new Comparison(1, 5), Comparison.of(ARTICLE, version(1, "source", null)));
    }

    @Test
    void whatIsNotCurrentMayBeRestored() {
        assertEquals(Optional.of(3), new Comparison(3, 5).restorable(5));
        assertEquals(Optional.of(4), new Comparison(5, 4).restorable(5));
        assertEquals(Optional.of(2), new Comparison(1, 2).restorable(5));
        assertEquals(Optional.empty(), new Comparison(5, 5).restorable(5));
    }

    @Test
    void aLabelSaysWhatIsMostToKnow() {
        assertEquals(Optional.of(VersionLabel.CURRENT), VersionLabel.of(ARTICLE, version(5, "editor", 3)));
        assertEquals(Optional.of(VersionLabel.WAITING), VersionLabel.of(ARTICLE, version(6, "source", null)));
        assertEquals(Optional.of(VersionLabel.KEPT_DRAFT), VersionLabel.of(ARTICLE, version(4, "editor", null)));
        assertEquals(Optional.of(VersionLabel.FROM_SOURCE), VersionLabel.of(ARTICLE, version(1, "source", null)));
        assertEquals(Optional.empty(), VersionLabel.of(ARTICLE, version(3, "editor", 1)));
    }
}
