package org.copytaster.catalog.collection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * A collection.
 *
 * @param articles how many are in it, without those that are deleted
 */
record CollectionView(
        UUID id,
        String slug,
        String name,
        String description,
        long articles,
        Instant created,
        String createdBy,
        Instant updated,
        @JsonIgnore int revision) {

    static final String SELECT =
            "select c.id, c.slug, c.name, c.description, count(a.id), c.created, c.createdBy, c.updated, c.revision"
                    + " from Collection c left join Membership m on m.collectionId = c.id"
                    + " left join Article a on a.id = m.articleId and a.deleted is null";
}
