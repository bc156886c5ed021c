package org.copytaster.ui.submit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copytaster.ui.ingest.Normalized;

/** The results looked at last, so that stepping back and forth is immediate; bounded, for documents are large and many. */
final class KeptResults {
    /** Characters of text. */
    private static final long MOST = 4_000_000;

    private final LinkedHashMap<Integer, Normalized> results = new LinkedHashMap<>(16, 0.75f, true);

    void put(int entry, Normalized result) {
        results.put(entry, result);
        long over = results.values().stream().mapToLong(KeptResults::size).sum() - MOST;
        var oldest = results.entrySet().iterator();
        while (over > 0 && results.size() > 1) {
            Map.Entry<Integer, Normalized> next = oldest.next();
            over -= size(next.getValue());
            oldest.remove();
        }
    }

    Optional<Normalized> find(int entry) {
        return Optional.ofNullable(results.get(entry));
    }

    void forget(int entry) {
        results.remove(entry);
    }

    private static long size(Normalized result) {
        return result.articles().stream()
                .flatMap(article -> article.blocks().stream())
                .mapToLong(block -> block.text().length())
                .sum();
    }
}
