package org.copytaster.catalog.people;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.copytaster.catalog.content.Folded;
import org.copytaster.catalog.problem.ProblemException;

/** Who can be assigned or mentioned, as Keycloak said a little while ago. */
@ApplicationScoped
class People {
    /** Somebody new can wait so long before they are assigned something. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Longer than Keycloak takes for a desk, shorter than anybody waits for a list of names. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final LastKnown<List<Person>> known;

    People(RealmUsers realm, Clock clock) {
        this.known = new LastKnown<>(realm::all, executor, clock, FRESH, PAUSE);
    }

    /**
     * Whose name or user name has words that begin so, by name; all where nothing is typed.
     *
     * @throws ProblemException 503 where Keycloak has not answered yet and does not
     */
    PeopleList find(String typed, int most) {
        LastKnown.Known<List<Person>> people = known();
        List<String> words = Folded.words(typed == null ? "" : typed);
        return new PeopleList(
                people.value().stream()
                        .filter(person -> fits(person, words))
                        .limit(most)
                        .toList(),
                people.at());
    }

    private static boolean fits(Person person, List<String> words) {
        return Folded.begin(words, Folded.beginnings(Folded.words(person.name() + " " + person.username())));
    }

    private LastKnown.Known<List<Person>> known() {
        try {
            return known.get(PATIENCE)
                    .orElseThrow(() -> ProblemException.unavailable(
                            "people-unavailable", "Keycloak does not say who there is at the moment", PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** @param asOf when Keycloak said so */
    record PeopleList(List<Person> items, Instant asOf) {}
}
