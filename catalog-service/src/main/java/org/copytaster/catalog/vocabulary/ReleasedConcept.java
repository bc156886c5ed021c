package org.copytaster.catalog.vocabulary;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.catalog.content.Warning;
import org.copytaster.catalog.problem.ProblemException;

/** Reads one concept of a release. */
final class ReleasedConcept {
    /** What stands in an address and in a QCode without escaping. */
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,99}");

    /** The IPTC says what to use instead only in words, with the code among them. */
    private static final Pattern NAMED_IN_NOTE = Pattern.compile("\\b(\\d{8})\\b(?! was merged into this)");

    private final String code;
    private final IptcDocument.Item item;
    private final String base;
    private final Set<String> codes;
    private final Loose loose;
    private final List<Warning> warnings;

    /** @param codes all that there are in this release */
    ReleasedConcept(String code, IptcDocument.Item item, String base, Set<String> codes, List<Warning> warnings) {
        this.code = code;
        this.item = item;
        this.base = base;
        this.codes = codes;
        this.loose = new Loose(code, warnings);
        this.warnings = warnings;
    }

    /**
     * From its address, else from its QCode.
     *
     * @throws ProblemException 422 where neither has one
     */
    static String code(IptcDocument.Item item, String base, String field) {
        String code = null;
        if (item != null && item.uri() != null && item.uri().startsWith(base)) {
            code = item.uri().substring(base.length());
        } else if (item != null && item.qcode() != null) {
            code = item.qcode().substring(item.qcode().indexOf(':') + 1);
        }
        if (code == null || !CODE.matcher(code).matches()) {
            throw ProblemException.invalid(field, "must have a uri that begins with the vocabulary's, or a qcode");
        }
        return code;
    }

    Release.Released read() {
        Labels labels = loose.labels(item.prefLabel());
        if (labels.byLanguage().isEmpty()) {
            warnings.add(new Warning("label-missing", code + " has no label; its code stands for it"));
        }
        Labels changeNotes = loose.labels(item.changeNote());
        boolean retired = item.retired() != null && !item.retired().isBlank();
        ConceptContent content = new ConceptContent(
                item.uri() == null || item.uri().equals(base + code) ? null : item.uri(),
                labels,
                loose.labels(item.definition()),
                loose.labels(item.note()),
                changeNotes,
                here("broader", item.broader()),
                here("related", item.related()),
                loose.addresses(item.exactMatch()),
                loose.addresses(item.closeMatch()),
                loose.addresses(item.broadMatch()),
                loose.addresses(item.narrowMatch()),
                loose.addresses(item.relatedMatch()),
                retired ? namedIn(changeNotes) : List.of(),
                loose.time(item.created()),
                loose.time(item.modified()));
        return new Release.Released(content, retired ? retiredSince(content) : null);
    }

    /** Retired it is, even where nobody can read since when. */
    private Instant retiredSince(ConceptContent content) {
        return Stream.of(loose.time(item.retired()), content.modified(), content.created())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** Codes of this vocabulary; what is not in it is left out. */
    private List<String> here(String relation, List<String> addresses) {
        Set<String> found = new LinkedHashSet<>();
        for (String address : loose.addresses(addresses)) {
            String other = address.startsWith(base)
                    ? address.substring(base.length())
                    : address.substring(address.indexOf(':') + 1);
            if (codes.contains(other) && !other.equals(code)) {
                found.add(other);
            } else {
                warnings.add(new Warning(
                        "concept-missing", "%s of %s is %s, which is not there".formatted(relation, code, address)));
            }
        }
        return List.copyOf(found);
    }

    private List<String> namedIn(Labels changeNotes) {
        Set<String> named = new LinkedHashSet<>();
        for (String note : changeNotes.byLanguage().values()) {
            Matcher mention = NAMED_IN_NOTE.matcher(note);
            while (mention.find()) {
                if (codes.contains(mention.group(1)) && !mention.group(1).equals(code)) {
                    named.add(mention.group(1));
                }
            }
        }
        return List.copyOf(named);
    }
}
