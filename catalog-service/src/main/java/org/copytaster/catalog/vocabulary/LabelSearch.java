package org.copytaster.catalog.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.catalog.content.Folded;
import org.copytaster.catalog.vocabulary.Thesaurus.Entry;
import org.copytaster.catalog.vocabulary.Thesaurus.Searchable;

/** Finds concepts by what somebody has typed so far, in whatever language. Pure. */
final class LabelSearch {
    private static final int WHOLE = 0;
    private static final int BEGINS = 1;
    private static final int WORDS = 2;

    private final Thesaurus thesaurus;
    private final String typed;
    private final List<String> words;
    private final String folded;
    private final List<String> languages;

    /** @param typed the beginnings of words, a code or an address; null or blank finds all, in the order of the codes */
    LabelSearch(Thesaurus thesaurus, String typed, List<String> languages) {
        this.thesaurus = thesaurus;
        this.typed = typed == null ? "" : typed.strip();
        this.words = Folded.words(this.typed);
        this.folded = String.join(" ", words);
        this.languages = languages;
    }

    /** Best first. */
    List<Hit> in(Collection<Entry> entries) {
        Optional<Entry> byCode = typed.isEmpty() ? Optional.empty() : thesaurus.find(typed);
        return entries.stream()
                .flatMap(entry -> byCode.filter(entry::equals).isPresent()
                        ? Stream.of(new Hit(entry, null, key(entry, WHOLE, null)))
                        : hit(entry).stream())
                .sorted(Comparator.comparing(Hit::key))
                .toList();
    }

    private Optional<Hit> hit(Entry entry) {
        if (typed.isEmpty()) {
            return Optional.of(new Hit(entry, null, entry.code()));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return entry.searchable().stream()
                .filter(label -> Folded.begin(words, label.beginnings()))
                .map(label -> new Hit(entry, label, key(entry, fit(label), label)))
                .min(Comparator.comparing(Hit::key));
    }

    private int fit(Searchable label) {
        if (label.folded().equals(folded)) {
            return WHOLE;
        }
        return label.folded().startsWith(folded) ? BEGINS : WORDS;
    }

    /** What is in use before what is retired, the better fit first, the caller's language, then the shorter label. */
    private String key(Entry entry, int fit, Searchable label) {
        boolean theirs =
                label == null || label.language().equals(entry.label(languages).language());
        return "%d%d%d%05d %s"
                .formatted(
                        entry.retired() == null ? 0 : 1,
                        fit,
                        theirs ? 0 : 1,
                        label == null ? 0 : Math.min(label.folded().length(), 99_999),
                        entry.code());
    }

    /**
     * @param label the one that was found; null where it was found otherwise
     * @param key where it stands among the others
     */
    record Hit(Entry entry, Searchable label, String key) {}
}
