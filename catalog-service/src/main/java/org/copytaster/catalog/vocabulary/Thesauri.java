package org.copytaster.catalog.vocabulary;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.copytaster.catalog.article.SubjectNames;
import org.copytaster.catalog.content.Subject;
import org.copytaster.catalog.content.Warning;
import org.copytaster.catalog.problem.ProblemException;

/**
 * All vocabularies in memory. Whoever changes one says so with {@link #refresh}; what another replica changes is seen a
 * second later.
 */
@ApplicationScoped
class Thesauri implements Narrower, SubjectNames {
    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();

    /** More than anybody repairs by hand. */
    private static final int MOST_WARNINGS = 20;

    private final VocabularyRepository vocabularies;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Snapshot snapshot = new Snapshot(Map.of(), 0);

    Thesauri(VocabularyRepository vocabularies) {
        this.vocabularies = vocabularies;
    }

    void start(@Observes StartupEvent event) {
        refresh();
    }

    Collection<Thesaurus> all() {
        Snapshot seen = snapshot;
        // one looks, the others go on with what they know
        if (System.nanoTime() - seen.looked > LOOK_EVERY && loading.tryLock()) {
            try {
                load();
            } finally {
                loading.unlock();
            }
        }
        return snapshot.byScheme.values();
    }

    /** @throws ProblemException 404 */
    Thesaurus required(String scheme) {
        return all().stream()
                .filter(thesaurus -> thesaurus.scheme().equals(scheme))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("vocabulary", scheme));
    }

    /** After the commit of a change. */
    void refresh() {
        loading.lock();
        try {
            load();
        } finally {
            loading.unlock();
        }
    }

    private void load() {
        snapshot = new Snapshot(vocabularies.load(snapshot.byScheme), System.nanoTime());
    }

    @Override
    public Set<String> of(Collection<String> codes) {
        Set<String> all = new LinkedHashSet<>(codes);
        for (String code : codes) {
            vocabularyOf(code).ifPresent(thesaurus -> thesaurus
                    .local(code)
                    .ifPresent(local -> all.addAll(thesaurus.spellings(thesaurus.withNarrower(local)))));
        }
        return all;
    }

    @Override
    public List<Subject> named(List<Subject> subjects, String language) {
        if (subjects.isEmpty()) {
            return subjects;
        }
        List<String> languages = language == null ? List.of() : List.of(language);
        return subjects.stream()
                .map(subject -> hasName(subject)
                        ? subject
                        : find(subject.code())
                                .map(entry -> new Subject(
                                        subject.code(), entry.label(languages).text()))
                                .orElse(subject))
                .toList();
    }

    /** Ingest puts the code where it knows no name. */
    private static boolean hasName(Subject subject) {
        return subject.name() != null
                && !subject.name().isBlank()
                && !subject.name().equals(subject.code());
    }

    @Override
    public List<Warning> warnings(List<Subject> subjects) {
        return subjects.stream()
                .map(Subject::code)
                .distinct()
                .flatMap(this::warning)
                .limit(MOST_WARNINGS)
                .toList();
    }

    private Stream<Warning> warning(String code) {
        Optional<Thesaurus> vocabulary = vocabularyOf(code);
        if (vocabulary.isEmpty()) {
            return Stream.of(new Warning("subject-unknown", code + " is of no vocabulary that is known here"));
        }
        Thesaurus thesaurus = vocabulary.get();
        Optional<Thesaurus.Entry> entry = thesaurus.find(code);
        if (entry.isEmpty()) {
            return thesaurus.complete()
                    ? Stream.of(new Warning("subject-unknown", thesaurus.scheme() + " has no " + code))
                    : Stream.empty();
        }
        return entry
                .filter(found -> found.retired() != null)
                .map(retired -> new Warning("subject-retired", code + " is retired" + instead(thesaurus, retired)))
                .stream();
    }

    private static String instead(Thesaurus thesaurus, Thesaurus.Entry retired) {
        return retired.replacedBy().isEmpty()
                ? ""
                : "; use " + thesaurus.scheme() + ":"
                        + String.join(" or " + thesaurus.scheme() + ":", retired.replacedBy());
    }

    Optional<Thesaurus.Entry> find(String code) {
        return vocabularyOf(code).flatMap(thesaurus -> thesaurus.find(code));
    }

    private Optional<Thesaurus> vocabularyOf(String code) {
        return all().stream()
                .filter(thesaurus -> thesaurus.local(code).isPresent())
                .findFirst();
    }

    private record Snapshot(Map<String, Thesaurus> byScheme, long looked) {}
}
