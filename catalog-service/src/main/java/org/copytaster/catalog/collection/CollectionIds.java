package org.copytaster.catalog.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Which collections are meant by ids and slugs. */
@ApplicationScoped
public class CollectionIds {
    private final CollectionRepository collections;

    CollectionIds(CollectionRepository collections) {
        this.collections = collections;
    }

    /** One id for each; what names no collection stands for itself, and nothing is in it. */
    @Transactional
    public List<String> of(List<String> idsOrSlugs) {
        return idsOrSlugs.stream()
                .map(named -> CollectionRepository.isSlug(named) ? idOf(named).orElse(named) : named)
                .toList();
    }

    private Optional<String> idOf(String slug) {
        return collections.find("slug", slug).firstResultOptional().map(found -> found.id.toString());
    }
}
