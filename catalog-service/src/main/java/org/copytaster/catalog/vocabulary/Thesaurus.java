package org.copytaster.catalog.vocabulary;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.catalog.content.Folded;

/**
 * A vocabulary as it is kept in memory: labels and tree, without definitions. Immutable.
 *
 * @param complete whether a code that is not here does not exist; of a vocabulary whose top is built in we cannot tell
 * @param entries by code
 * @param narrower of each code that has any, in the order of their codes
 */
record Thesaurus(
        String scheme,
        String uri,
        boolean own,
        boolean complete,
        int revision,
        SortedMap<String, Entry> entries,
        Map<String, List<String>> narrower) {

    private static final Pattern WEB = Pattern.compile("^https?://");

    static Thesaurus of(Vocabulary vocabulary, Stream<Concept> concepts) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        concepts.forEach(concept -> entries.put(concept.code, Entry.of(vocabulary, concept)));
        Map<String, List<String>> narrower = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            for (String broader : entry.broader()) {
                narrower.merge(
                        broader, List.of(entry.code()), (some, more) -> Stream.concat(some.stream(), more.stream())
                                .toList());
            }
        }
        return new Thesaurus(
                vocabulary.scheme,
                vocabulary.uri,
                vocabulary.own,
                vocabulary.own || vocabulary.released != null,
                vocabulary.revision,
                entries,
                narrower);
    }

    /** @param code alone, with the scheme before it, or as the whole address */
    Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code)).or(() -> local(code).map(entries::get));
    }

    /** The code within this vocabulary, if it is written as one of it, whether it is there or not. */
    Optional<String> local(String code) {
        if (code.startsWith(scheme + ":")) {
            return Optional.of(code.substring(scheme.length() + 1));
        }
        String address = WEB.matcher(code).replaceFirst("");
        String base = WEB.matcher(uri).replaceFirst("");
        return address.startsWith(base) ? Optional.of(address.substring(base.length())) : Optional.empty();
    }

    /** All below it at any depth, and it itself. A circle in the tree ends where it began. */
    Set<String> withNarrower(String code) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(narrower.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** All the ways in which articles may name these codes of ours. */
    Set<String> spellings(Collection<String> codes) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String code : codes) {
            spellings.add(scheme + ":" + code);
            Entry entry = entries.get(code);
            String address = entry == null ? uri + code : entry.uri();
            spellings.add(address);
            if (WEB.matcher(address).find()) {
                spellings.add(WEB.matcher(address).replaceFirst("http://"));
                spellings.add(WEB.matcher(address).replaceFirst("https://"));
            }
        }
        return spellings;
    }

    /** @param broader codes of this vocabulary; none at the top */
    record Entry(
            String scheme,
            String code,
            String uri,
            Labels labels,
            List<Searchable> searchable,
            List<String> broader,
            Instant retired,
            List<String> replacedBy) {

        static Entry of(Vocabulary vocabulary, Concept concept) {
            ConceptContent content = concept.content;
            return new Entry(
                    concept.scheme,
                    concept.code,
                    content.uri() == null ? vocabulary.uri + concept.code : content.uri(),
                    content.labels(),
                    content.labels().byLanguage().entrySet().stream()
                            .map(label -> Searchable.of(label.getKey(), label.getValue()))
                            .toList(),
                    content.broader(),
                    concept.retired,
                    content.replacedBy());
        }

        String qcode() {
            return scheme + ":" + code;
        }

        /** Without any label its code has to do. */
        Labels.Localized label(List<String> languages) {
            return labels.best(languages).orElseGet(() -> new Labels.Localized("und", qcode()));
        }
    }

    /** A label as it is looked for. */
    record Searchable(String language, String text, String folded, List<String> beginnings) {
        static Searchable of(String language, String text) {
            List<String> words = Folded.words(text);
            return new Searchable(language, text, String.join(" ", words), List.copyOf(Folded.beginnings(words)));
        }
    }
}
