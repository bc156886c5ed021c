package org.copytaster.catalog.vocabulary;

import java.time.Instant;
import java.util.List;
import org.copytaster.catalog.content.Warning;

/**
 * What an import made of a vocabulary. Each concept counts once.
 *
 * @param retired those that are no longer to be used from this release on: it marks them, or leaves them out
 * @param unchanged the others, those among them that were retired before
 * @param warnings the first hundred
 */
record ImportResult(
        String scheme,
        Instant released,
        int created,
        int updated,
        int retired,
        int unchanged,
        List<Warning> warnings) {}
