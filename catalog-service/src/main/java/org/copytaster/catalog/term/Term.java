package org.copytaster.catalog.term;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Folded;

/**
 * One thing that an article is filed under.
 *
 * @param key what makes two of them the same
 * @param label as it was written
 */
record Term(TermKind kind, String key, String label) {
    /** In UTF-16 units; what is longer is no name. Short enough for an index, whatever the letters are. */
    private static final int LONGEST = 200;

    /** Each term once, as it was written first. */
    static Collection<Term> of(ArticleContent content) {
        Map<String, Term> terms = new LinkedHashMap<>();
        content.subjects().forEach(subject -> put(terms, new Term(TermKind.SUBJECT, subject.code(), subject.code())));
        content.keywords().forEach(keyword -> named(TermKind.KEYWORD, keyword).ifPresent(term -> put(terms, term)));
        names(terms, TermKind.PERSON, content.people());
        names(terms, TermKind.ORGANISATION, content.organisations());
        names(terms, TermKind.PLACE, content.places());
        return terms.values();
    }

    private static void names(Map<String, Term> terms, TermKind kind, List<Entity> entities) {
        entities.forEach(entity -> named(kind, entity.name()).ifPresent(term -> put(terms, term)));
    }

    /** Empty where the name has no letter and no digit. */
    static Optional<Term> named(TermKind kind, String name) {
        String label = beginning(name.strip());
        String key = beginning(Folded.of(label));
        return key.isEmpty() ? Optional.empty() : Optional.of(new Term(kind, key, label));
    }

    /** Its words, as a {@code tsvector} keeps them. */
    List<String> words() {
        return kind == TermKind.SUBJECT ? List.of() : List.copyOf(Folded.beginnings(Folded.words(label)));
    }

    private static void put(Map<String, Term> terms, Term term) {
        terms.putIfAbsent(term.kind + " " + term.key, term);
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1));
    }
}
