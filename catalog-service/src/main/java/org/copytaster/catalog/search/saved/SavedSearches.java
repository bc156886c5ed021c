package org.copytaster.catalog.search.saved;

import com.fasterxml.uuid.Generators;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.VersionTag;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.copytaster.catalog.security.Roles;
import org.hibernate.exception.ConstraintViolationException;

/** Everybody's own, and those that are shared; only its owner changes one. */
@ApplicationScoped
class SavedSearches implements PanacheRepositoryBase<SavedSearch, UUID> {
    private static final int MOST_OF_ONE = 200;
    private static final int MOST_LISTED = 500;

    private final Caller caller;
    private final Clock clock;

    SavedSearches(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<SavedSearch> visible() {
        return find("owner = ?1 or shared order by name, id", caller.subject())
                .page(0, MOST_LISTED)
                .list();
    }

    /** @throws ProblemException 404 where there is none that the caller may see */
    @Transactional
    SavedSearch visible(UUID id) {
        return findByIdOptional(id)
                .filter(search -> search.shared || isOwn(search))
                .orElseThrow(() -> ProblemException.notFound("saved search", id));
    }

    @Transactional
    SavedSearch add(NewSearch wanted) {
        requireMayShare(wanted);
        if (count("owner", caller.subject()) >= MOST_OF_ONE) {
            throw ProblemException.conflict(
                    "too-many-searches",
                    "Too many saved searches",
                    "One may save %d searches; delete one first".formatted(MOST_OF_ONE),
                    Map.of("most", MOST_OF_ONE));
        }
        UUID id = Generators.timeBasedEpochGenerator().generate();
        SavedSearch search = new SavedSearch(id, caller.subject(), caller.name(), wanted, clock.instant());
        persist(search);
        flushWithOwnName(search);
        return search;
    }

    /** @throws ProblemException 403 for another one's, 412 where it changed meanwhile, 428 without If-Match */
    @Transactional
    SavedSearch change(UUID id, String ifMatch, NewSearch wanted) {
        requireMayShare(wanted);
        SavedSearch search = own(id, ifMatch);
        search.say(caller.name(), wanted, clock.instant());
        flushWithOwnName(search);
        return search;
    }

    /** @throws ProblemException like {@link #change} */
    @Transactional
    void remove(UUID id, String ifMatch) {
        delete(own(id, ifMatch));
    }

    private SavedSearch own(UUID id, String ifMatch) {
        visible(id);
        SavedSearch search = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("saved search", id));
        if (!isOwn(search)) {
            throw ProblemException.forbidden(
                    "It is the search of %s; save one of your own".formatted(search.ownerName));
        }
        if (!VersionTag.fits(ifMatch, search.revision)) {
            throw ProblemException.stale(search.revision, Map.of());
        }
        return search;
    }

    private boolean isOwn(SavedSearch search) {
        return search.owner.equals(caller.subject());
    }

    private void requireMayShare(NewSearch wanted) {
        if (wanted.shared() && !caller.has(Roles.EDITOR)) {
            throw ProblemException.forbidden("To share a search needs the role " + Roles.EDITOR);
        }
    }

    private void flushWithOwnName(SavedSearch search) {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw ProblemException.conflict(
                    "name-taken", "Name taken", "You have a search with this name", Map.of("name", search.name));
        }
    }
}
