package org.copytaster.catalog.article;

import java.util.List;
import java.util.UUID;

/** Which collections an article is in. Asked here, answered by the collections, which stand above this package. */
@FunctionalInterface
public interface CollectionsOfArticle {

    /** By name. */
    List<CollectionReference> of(UUID articleId);

    record CollectionReference(UUID id, String slug, String name) {}
}
