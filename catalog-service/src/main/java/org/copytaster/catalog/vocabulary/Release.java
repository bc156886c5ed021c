package org.copytaster.catalog.vocabulary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.content.Warning;
import org.copytaster.catalog.problem.ProblemException;

/**
 * One release of a vocabulary, strict: each code once, each reference to something that is there. What could not be kept
 * is told in the warnings.
 *
 * @param released null where it does not say
 * @param concepts by code
 */
record Release(
        String scheme,
        String uri,
        Instant released,
        VocabularyContent content,
        Map<String, Released> concepts,
        List<Warning> warnings) {

    /** The largest of the IPTC's has 1,300; all of them are in memory. */
    static final int MOST_CONCEPTS = 20_000;

    record Released(ConceptContent content, Instant retired) {}

    /** @throws ProblemException 422 where it is no vocabulary, or another one than the address says */
    static Release of(String scheme, IptcDocument document) {
        if (document.uri() == null || !document.uri().matches("https?://\\S{1,300}")) {
            throw ProblemException.invalid("uri", "must be the vocabulary's address");
        }
        if (document.prefSchemeAlias() != null && !document.prefSchemeAlias().equals(scheme)) {
            throw ProblemException.invalid(
                    "prefSchemeAlias", "is %s, not %s".formatted(document.prefSchemeAlias(), scheme));
        }
        List<IptcDocument.Item> items = document.conceptSet();
        if (items == null || items.isEmpty() || items.size() > MOST_CONCEPTS) {
            throw ProblemException.invalid("conceptSet", "must have 1 to %d concepts".formatted(MOST_CONCEPTS));
        }
        List<Warning> warnings = new ArrayList<>();
        Map<String, IptcDocument.Item> byCode = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String code = ReleasedConcept.code(items.get(i), document.uri(), "conceptSet[" + i + "]");
            if (byCode.putIfAbsent(code, items.get(i)) != null) {
                warnings.add(new Warning("concept-twice", code + " is there more than once; the first was taken"));
            }
        }
        Map<String, Released> concepts = new LinkedHashMap<>();
        byCode.forEach((code, item) ->
                concepts.put(code, new ReleasedConcept(code, item, document.uri(), byCode.keySet(), warnings).read()));
        Loose loose = new Loose(scheme, warnings);
        return new Release(
                scheme,
                document.uri(),
                loose.time(document.dateReleased()),
                new VocabularyContent(
                        loose.labels(document.prefLabel()),
                        loose.labels(document.definition()),
                        loose.labels(document.note()),
                        loose.text(document.authority()),
                        loose.text(document.copyrightHolder()),
                        loose.text(document.licenceLink())),
                concepts,
                warnings);
    }
}
