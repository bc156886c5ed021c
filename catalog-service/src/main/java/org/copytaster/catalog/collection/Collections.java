package org.copytaster.catalog.collection;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.article.VersionTag;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;

/** Collections themselves: what they are called, and that they are there. */
@ApplicationScoped
class Collections {
    /** All are listed at once, beside the desk's other lists. */
    private static final int MOST = 1_000;

    private final CollectionRepository collections;
    private final Order order;
    private final Caller caller;
    private final Clock clock;

    Collections(CollectionRepository collections, Order order, Caller caller, Clock clock) {
        this.collections = collections;
        this.order = order;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<CollectionView> all() {
        return collections.all();
    }

    @Transactional
    CollectionView view(String idOrSlug) {
        return collections.view(collections.required(idOrSlug));
    }

    /** @throws ProblemException 404 for an id, and for a slug with If-Match, that is not there; 412; 428 */
    @Transactional
    Put put(String idOrSlug, String ifMatch, CollectionRequest said) {
        if (!CollectionRepository.isId(idOrSlug) && !CollectionRepository.isSlug(idOrSlug)) {
            throw ProblemException.invalid(
                    "collection", "must be lower-case letters and digits with hyphens between them");
        }
        collections.lockCreation(idOrSlug);
        Optional<Collection> known = collections.forUpdate(idOrSlug);
        if (known.isPresent()) {
            Collection collection = known.get();
            requireSeen(collection, ifMatch);
            if (!collection.says(said)) {
                collection.say(said, clock.instant());
            }
            return new Put(collections.view(collection), false);
        }
        if (CollectionRepository.isId(idOrSlug) || (ifMatch != null && !ifMatch.isBlank())) {
            throw ProblemException.notFound("collection", idOrSlug);
        }
        if (collections.count() >= MOST) {
            throw ProblemException.conflict(
                    "full", "Too many collections", "There are %d already".formatted(MOST), Map.of("most", MOST));
        }
        UUID id = Generators.timeBasedEpochGenerator().generate();
        Collection created = new Collection(id, idOrSlug, said, caller.name(), clock.instant());
        collections.persist(created);
        return new Put(collections.view(created), true);
    }

    /** The articles in it stay what they are. */
    @Transactional
    void delete(String idOrSlug, String ifMatch) {
        Collection collection = collections.requiredForUpdate(idOrSlug);
        requireSeen(collection, ifMatch);
        order.clear(collection);
        collections.delete(collection);
    }

    private static void requireSeen(Collection collection, String ifMatch) {
        if (!VersionTag.fits(ifMatch, collection.revision)) {
            throw ProblemException.stale(collection.revision, Map.of());
        }
    }

    record Put(CollectionView view, boolean created) {}
}
