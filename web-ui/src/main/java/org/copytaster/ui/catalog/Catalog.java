package org.copytaster.ui.catalog;

import static org.copytaster.ui.problem.ServiceProblem.translate;
import static org.copytaster.ui.problem.ServiceProblem.translateSending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.ui.security.SignedIn;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The catalog, called in the name of the signed-in user. */
@ApplicationScoped
public class Catalog {
    private static final String NAME = "catalog";
    private static final int NOTES_AT_ONCE = 1_000;

    private final CatalogApi api;

    Catalog(@RestClient CatalogApi api) {
        this.api = api;
    }

    /** @param cursor null for the first page */
    public ArticlePage articles(String q, String state, String cursor, int limit) {
        return translate(NAME, () -> api.list(bearer(), blankToNull(q), true, blankToNull(state), null, cursor, limit));
    }

    /** How many articles fit the search in each state; a filter by state left out. */
    public Map<String, Long> countsByState(String q) {
        ArticlePage page = translate(NAME, () -> api.list(bearer(), blankToNull(q), true, null, "state", null, 1));
        return page.facets().getOrDefault("state", Map.of());
    }

    public Article article(UUID id) {
        return translate(NAME, () -> api.article(bearer(), id));
    }

    /** Moves what was seen in this version and state, and nothing else. */
    public Article move(Article seen, String to) {
        CatalogApi.WantedState wanted = new CatalogApi.WantedState(seen.state(), to);
        return translate(NAME, () -> api.move(bearer(), seen.id(), seen.versionTag(), wanted));
    }

    /** @param to who is to work on it; empty for nobody */
    public Article assign(Article seen, String to) {
        return translate(NAME, () -> api.assign(bearer(), seen.id(), seen.versionTag(), new CatalogApi.Assignment(to)));
    }

    /** Takes the lock from whoever holds it. What they had not saved becomes a version, which the answer names. */
    public Lock takeOver(UUID article) {
        return translate(NAME, () -> api.lock(bearer(), article, true, new CatalogApi.LockRequest()));
    }

    public void unlock(UUID article) {
        translate(NAME, () -> {
            api.unlock(bearer(), article);
            return null;
        });
    }

    public void delete(Article seen) {
        translate(NAME, () -> {
            api.delete(bearer(), seen.id(), seen.versionTag());
            return null;
        });
    }

    public Article bringBack(UUID article) {
        return translate(NAME, () -> api.bringBack(bearer(), article));
    }

    /** @param cursor null for the first page */
    public DeletedArticles deleted(String cursor, int limit) {
        return translate(NAME, () -> api.deleted(bearer(), cursor, limit));
    }

    /** In the order of the text; those without a place behind them. */
    public List<Note> notes(UUID article) {
        List<AnnotationDocuments.Annotation> all = new ArrayList<>();
        AnnotationDocuments.Page page = translate(NAME, () -> api.annotations(bearer(), article, NOTES_AT_ONCE))
                .first();
        all.addAll(page.items());
        for (int next = 1; page.next() != null; next++) {
            int number = next;
            page = translate(NAME, () -> api.annotations(bearer(), article, NOTES_AT_ONCE, number));
            all.addAll(page.items());
        }
        return all.stream()
                .map(Note::of)
                .sorted(Comparator.comparing(Note::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public Note writeNote(UUID article, Passage passage, String text) {
        AnnotationDocuments.Target target = new AnnotationDocuments.Target(
                "/articles/%s?version=%d".formatted(article, passage.version()),
                List.of(
                        AnnotationDocuments.Selector.quote(passage.exact(), passage.prefix(), passage.suffix()),
                        AnnotationDocuments.Selector.position(passage.start(), passage.end())));
        return Note.of(translateSending(
                NAME, () -> api.annotate(bearer(), article, AnnotationDocuments.NewAnnotation.comment(text, target))));
    }

    public void deleteNote(UUID article, Note note) {
        translate(NAME, () -> {
            api.deleteAnnotation(bearer(), article, note.id());
            return null;
        });
    }

    private static String bearer() {
        return SignedIn.current().bearer();
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
