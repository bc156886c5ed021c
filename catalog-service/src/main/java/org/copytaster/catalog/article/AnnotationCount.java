package org.copytaster.catalog.article;

import java.util.UUID;

/** How many annotations an article has. Asked here, answered by the annotation feature, which stands above this one. */
@FunctionalInterface
public interface AnnotationCount {
    long of(UUID articleId);
}
