package org.copytaster.ui.article.version;

import java.util.Optional;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Versions.Version;

/** Which two versions stand side by side, the older one first where nobody wants it otherwise. */
public record Comparison(int from, int to) {

    /**
     * What somebody wants to see who chooses one version: what it changed. What never was current is seen against what
     * is; so is the first, which changed nothing.
     */
    static Comparison of(Article article, Version chosen) {
        if (chosen.replaces() != null) {
            return new Comparison(chosen.replaces(), chosen.number());
        }
        return chosen.number() == 1 && article.version() > 1
                ? new Comparison(1, article.version())
                : new Comparison(article.version(), chosen.number());
    }

    Comparison swapped() {
        return new Comparison(to, from);
    }

    /** The one that may be restored: the later of those that are not current. */
    Optional<Integer> restorable(int current) {
        if (to != current) {
            return Optional.of(to);
        }
        return from == current ? Optional.empty() : Optional.of(from);
    }
}
