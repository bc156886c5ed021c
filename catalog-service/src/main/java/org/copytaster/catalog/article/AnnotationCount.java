package org.copytaster.catalog.article;

import java.util.UUID;

/** How many annotations an article has. Asked here, answered by the annotation feature, which stands above this one. */
@FunctionalInterface
public interface AnnotationCount {
    Counts of(UUID articleId);

    /** @param open those of them that wait for somebody to do something about them */
    record Counts(long annotations, long open) {}
}
