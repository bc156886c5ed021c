package org.copytaster.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes down what happens to articles, in the transaction in which it happens. */
@ApplicationScoped
public class ChangeLog {
    private static final Object OF_THIS_TRANSACTION = new Object();

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final ChangeTail tail;
    private final Clock clock;

    ChangeLog(EntityManager database, TransactionSynchronizationRegistry transaction, ChangeTail tail, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.tail = tail;
        this.clock = clock;
    }

    /** @param note why, or null */
    public void record(Tracked article, String by, String note, ChangeKind... kinds) {
        record(article, by, note, Arrays.asList(kinds));
    }

    /** Nothing is recorded where there are no kinds. */
    public void record(Tracked article, String by, String note, Collection<ChangeKind> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        LoggedChange known = recorded().get(article.id());
        if (known != null) {
            known.add(article, note, kinds);
            return;
        }
        LoggedChange change = new LoggedChange(by, clock.instant());
        change.add(article, note, kinds);
        database.persist(change);
        recorded().put(article.id(), change);
    }

    private Map<UUID, LoggedChange> recorded() {
        if (transaction.getResource(OF_THIS_TRANSACTION) instanceof Entries entries) {
            return entries.byArticle();
        }
        Entries entries = new Entries(new HashMap<>());
        transaction.putResource(OF_THIS_TRANSACTION, entries);
        transaction.registerInterposedSynchronization(new WakeTheTail());
        return entries.byArticle();
    }

    private record Entries(Map<UUID, LoggedChange> byArticle) {}

    private class WakeTheTail implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing has happened yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                tail.wake();
            }
        }
    }
}
