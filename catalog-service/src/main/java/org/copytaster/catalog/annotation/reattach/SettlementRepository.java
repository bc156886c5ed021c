package org.copytaster.catalog.annotation.reattach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Appends and reads; there is nothing to update. */
@ApplicationScoped
class SettlementRepository implements PanacheRepositoryBase<Settlement, Settlement.Key> {

    /** While the annotation is locked. */
    int nextNumber(UUID annotation) {
        return (int) count("annotationId", annotation) + 1;
    }

    /** Newest first. */
    List<Settlement> of(UUID annotation, int most) {
        return find("annotationId = ?1 order by number desc", annotation)
                .page(0, most)
                .list();
    }
}
