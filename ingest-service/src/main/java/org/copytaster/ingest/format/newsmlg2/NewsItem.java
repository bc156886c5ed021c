package org.copytaster.ingest.format.newsmlg2;

import static org.copytaster.ingest.format.xml.XmlTree.all;
import static org.copytaster.ingest.format.xml.XmlTree.attribute;
import static org.copytaster.ingest.format.xml.XmlTree.first;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.format.xml.XmlTree;
import org.copytaster.ingest.parsed.ParsedEntity.Kind;
import org.jsoup.nodes.Element;

/** One news item as it stands there. Names are those of NewsML-G2; what is missing is null or empty. */
record NewsItem(Element root, String language, Map<String, String> asserted) {
    /** More names or subjects than this are there to keep a reader busy. */
    private static final int MOST = 1_000;

    private static final List<String> MAIN_ROLES = List.of("", "main", "hd", "summary", "caption");

    /** The concept types (http://cv.iptc.org/newscodes/cpnature/) of what is no topic. */
    private static final Map<String, Kind> KINDS = Map.of(
            "person", Kind.PEOPLE, "organisation", Kind.ORGANISATIONS, "geoarea", Kind.PLACES, "poi", Kind.PLACES);

    /** Under this the catalog gives out the identifier that the article's source has for it. */
    private static final String GIVEN_ID = "urn:copytaster:externalId";

    /**
     * @param code as it is written, null where there is only a name; name null where there is only a code
     * @param type the last step of the concept's type, in lower case, or null
     */
    record Concept(String code, String name, String type) {
        Optional<Kind> kind() {
            return Optional.ofNullable(type).map(KINDS::get);
        }

        String label() {
            return name == null ? code : name;
        }
    }

    /** The language is that of the content, which need not be that of the metadata. */
    static NewsItem of(Element root) {
        String language = all(root, "contentmeta/language")
                .map(content -> attribute(content, "tag"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> XmlTree.language(root));
        NewsItem bare = new NewsItem(root, language, Map.of());
        return new NewsItem(root, language, bare.assertions());
    }

    String guid() {
        return attribute(root, "guid");
    }

    Optional<String> givenId() {
        return all(root, "contentmeta/altid")
                .filter(id -> GIVEN_ID.equals(attribute(id, "typeuri")))
                .map(XmlTree::words)
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    /** Where it stands on the web. */
    Optional<String> page() {
        return all(root, "itemmeta/altrep")
                .filter(page -> page.attr("contenttype").strip().startsWith("text/html"))
                .map(XmlTree::words)
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    /** A picture that the item only refers to, with what the link says of it. */
    Optional<Element> linkedPicture() {
        return all(root, "itemmeta/link")
                .filter(link -> link.attr("contenttype").strip().startsWith("image/"))
                .filter(link -> attribute(link, "href") != null)
                .findFirst();
    }

    String text(String... paths) {
        return XmlTree.text(root, paths);
    }

    List<String> texts(String path) {
        return XmlTree.texts(root, path);
    }

    /** Texts in several languages and roles: those in the content's language first, and of these the main one. */
    List<String> labels(String path) {
        return inOrder(all(root, path)).toList();
    }

    /** People, organisations, places and subjects, under the code and the name the item has for them. */
    List<Concept> concepts(String path) {
        return all(root, path)
                .limit(MOST)
                .map(element -> {
                    String code = code(element);
                    String name = Stream.of(
                                    name(element),
                                    code == null ? null : asserted.get(code),
                                    attribute(element, "literal"))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
                    String type = attribute(element, "type", "typeuri");
                    return new Concept(
                            code, name, type == null ? null : lastStep(type).toLowerCase(Locale.ROOT));
                })
                .filter(concept -> concept.label() != null)
                .toList();
    }

    /** What can be shown to a reader: a concept that has only a code is left out. */
    List<String> names(String path) {
        return concepts(path).stream()
                .map(Concept::name)
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<Concept> concept(String path) {
        return concepts(path).stream().findFirst();
    }

    /** The last step of a controlled value, whatever scheme alias stands before it: "withheld" of {@code stat:withheld}. */
    Optional<String> value(String path) {
        return all(root, path)
                .map(NewsItem::code)
                .filter(Objects::nonNull)
                .findFirst()
                .map(NewsItem::lastStep);
    }

    boolean has(String path) {
        return first(root, path).isPresent();
    }

    /** In the content set the same content may stand several times, in several notations. */
    Stream<Element> contents(String name) {
        return all(root, "contentset/" + name);
    }

    /** What the item says once, at its end, about what its metadata only names by code. */
    private Map<String, String> assertions() {
        Map<String, String> names = new HashMap<>();
        all(root, "assert").forEach(concept -> {
            String code = code(concept);
            String name = name(concept);
            if (code != null && name != null) {
                names.putIfAbsent(code, name);
            }
        });
        return names;
    }

    private String name(Element concept) {
        return inOrder(all(concept, "name")).findFirst().orElse(null);
    }

    private Stream<String> inOrder(Stream<Element> labels) {
        return labels.limit(MOST)
                .filter(label -> !XmlTree.words(label).isEmpty())
                .sorted(Comparator.comparing((Element label) -> !isInLanguage(label))
                        .thenComparing(label -> !MAIN_ROLES.contains(lastStep(label.attr("role")))))
                .map(XmlTree::words);
    }

    private static String code(Element element) {
        return attribute(element, "qcode", "uri", "literal");
    }

    private boolean isInLanguage(Element label) {
        String own = XmlTree.language(label);
        return language == null || own == null || primary(own).equals(primary(language));
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String lastStep(String code) {
        String stripped = code.strip();
        int end = Math.max(stripped.lastIndexOf(':'), stripped.lastIndexOf('/'));
        return stripped.substring(end + 1);
    }
}
