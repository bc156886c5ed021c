package org.copytaster.catalog.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Loads and stores concepts. */
@ApplicationScoped
class ConceptRepository implements PanacheRepositoryBase<Concept, Concept.Key> {
    List<Concept> of(String scheme) {
        return list("scheme", scheme);
    }
}
