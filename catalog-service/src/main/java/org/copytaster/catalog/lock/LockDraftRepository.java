package org.copytaster.catalog.lock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Read and written under the lock of the article's row. */
@ApplicationScoped
class LockDraftRepository implements PanacheRepositoryBase<LockDraft, UUID> {

    Optional<LockDraft> of(UUID articleId, String holder) {
        return findByIdOptional(articleId).filter(draft -> draft.holder.equals(holder));
    }
}
