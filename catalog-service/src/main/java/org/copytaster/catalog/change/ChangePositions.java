package org.copytaster.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The log in its order. */
@ApplicationScoped
class ChangePositions {
    /** Any number that nothing else locks: replicas give positions one after the other. */
    private static final long LOCK = 0x6368616e67655f31L;

    private static final int AT_ONCE = 5_000;

    private final EntityManager database;

    ChangePositions(EntityManager database) {
        this.database = database;
    }

    /**
     * Gives positions to committed entries that have none. What another replica is giving is waited for, so that after this
     * call everything that was committed before it can be read.
     */
    @Transactional
    void give() {
        if (!isAnyWaiting()) {
            return;
        }
        // a statement of its own: the next one must see what the holder before us has committed
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", LOCK)
                .getSingleResult();
        int given;
        do {
            given = database.createNativeQuery("""
                    with waiting as (
                      select id, row_number() over (order by id) as n
                      from (select id from change where position is null order by id limit :most) next)
                    update change c
                    set position = (select coalesce(max(position), 0) from change) + waiting.n
                    from waiting
                    where waiting.id = c.id""")
                    .setParameter("most", AT_ONCE)
                    .executeUpdate();
        } while (given == AT_ONCE);
    }

    private boolean isAnyWaiting() {
        return (Boolean) database.createNativeQuery("select exists (select from change where position is null)")
                .getSingleResult();
    }

    @Transactional
    long last() {
        return database.createQuery("select coalesce(max(position), 0) from LoggedChange", Long.class)
                .getSingleResult();
    }

    /** Oldest first. */
    @Transactional
    List<Change> after(long position, int most) {
        return database.createQuery(
                        "from LoggedChange where position > :position order by position", LoggedChange.class)
                .setParameter("position", position)
                .setMaxResults(most)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()
                .map(LoggedChange::toChange)
                .toList();
    }
}
