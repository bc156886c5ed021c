package org.copytaster.catalog.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.copytaster.catalog.problem.ProblemException;

/** Loads and stores collections, by id or by slug. */
@ApplicationScoped
class CollectionRepository implements PanacheRepositoryBase<Collection, UUID> {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,79}");

    static boolean isId(String idOrSlug) {
        return ID.matcher(idOrSlug).matches();
    }

    static boolean isSlug(String idOrSlug) {
        return SLUG.matcher(idOrSlug).matches() && !isId(idOrSlug);
    }

    /** @throws ProblemException 404 */
    Collection required(String idOrSlug) {
        return find(idOrSlug, LockModeType.NONE).orElseThrow(() -> ProblemException.notFound("collection", idOrSlug));
    }

    /** Until the transaction ends nobody else changes it or its order. */
    Collection requiredForUpdate(String idOrSlug) {
        return forUpdate(idOrSlug).orElseThrow(() -> ProblemException.notFound("collection", idOrSlug));
    }

    Optional<Collection> forUpdate(String idOrSlug) {
        return find(idOrSlug, LockModeType.PESSIMISTIC_WRITE);
    }

    /** There is no row to lock before the first. */
    void lockCreation(String slug) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('collection'), hashtext(:slug))")
                .setParameter("slug", slug)
                .getSingleResult();
    }

    private Optional<Collection> find(String idOrSlug, LockModeType lock) {
        if (isId(idOrSlug)) {
            return findByIdOptional(UUID.fromString(idOrSlug), lock);
        }
        return isSlug(idOrSlug) ? find("slug", idOrSlug).withLock(lock).firstResultOptional() : Optional.empty();
    }

    List<CollectionView> all() {
        return getEntityManager()
                .createQuery(CollectionView.SELECT + " group by c order by c.name, c.id", CollectionView.class)
                .getResultList();
    }

    CollectionView view(Collection collection) {
        flush();
        return getEntityManager()
                .createQuery(CollectionView.SELECT + " where c.id = :id group by c", CollectionView.class)
                .setParameter("id", collection.id)
                .getSingleResult();
    }
}
