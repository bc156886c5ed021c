package org.copytaster.ingest.format.nitf;

import static org.copytaster.ingest.format.xml.XmlTree.all;
import static org.copytaster.ingest.format.xml.XmlTree.attribute;
import static org.copytaster.ingest.format.xml.XmlTree.first;
import static org.copytaster.ingest.format.xml.XmlTree.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.format.xml.XmlTree;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.copytaster.ingest.parsed.ParsedEntity;
import org.copytaster.ingest.parsed.ParsedEntity.Kind;
import org.jsoup.nodes.Element;

/** An NITF document as it stands there. Names are those of NITF 3.6; what is missing is null or empty. */
record NitfDocument(Element root) {
    private static final String HEAD = "body/body.head";
    private static final Pattern BY = Pattern.compile("(?iu)^by\\s*:?\\s+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;–-]+$");

    private static final Map<String, Kind> KINDS =
            Map.of("person", Kind.PEOPLE, "org", Kind.ORGANISATIONS, "location", Kind.PLACES);

    /** @param name null where only the code is given */
    record Topic(String code, String name) {}

    String headline() {
        return text(root, HEAD + "/hedline/hl1");
    }

    List<String> subheadlines() {
        return XmlTree.texts(root, HEAD + "/hedline/hl2");
    }

    String title() {
        return text(root, "head/title");
    }

    String id() {
        return at("head/docdata/doc-id", "id-string");
    }

    String language() {
        return XmlTree.language(first(root, "body").orElse(root));
    }

    /** Names where they are marked as such; else the line as it stands, without "By" and without the writer's title. */
    List<String> authors() {
        return all(root, HEAD + "/byline").flatMap(NitfDocument::authors).toList();
    }

    private static Stream<String> authors(Element byline) {
        List<String> people = XmlTree.texts(byline, "person");
        if (!people.isEmpty()) {
            return people.stream();
        }
        Element line = byline.clone();
        line.children().stream()
                .filter(child -> XmlTree.name(child).equals("byttl"))
                .toList()
                .forEach(Element::remove);
        String name = withoutBy(line.wholeText());
        return name.isEmpty() ? Stream.ofNullable(text(byline, "byttl")) : Stream.of(name);
    }

    private static String withoutBy(String line) {
        return LOOSE_END
                .matcher(BY.matcher(line.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** When it was issued or published, the most exact first. */
    List<String> issued() {
        return Stream.of(
                        at("head/docdata/date.issue", "norm"),
                        text(root, "head/docdata/date.issue"),
                        at("head/pubdata", "date.publication"),
                        at(HEAD + "/dateline/story.date", "norm"))
                .filter(Objects::nonNull)
                .toList();
    }

    String release() {
        return Optional.ofNullable(at("head/docdata/date.release", "norm"))
                .orElseGet(() -> text(root, "head/docdata/date.release"));
    }

    String dateline() {
        return text(root, HEAD + "/dateline");
    }

    /** Who publishes it, else who sends it out, else whose it is. */
    String publisher() {
        return Stream.of(
                        at("head/pubdata", "name"),
                        text(root, HEAD + "/distributor"),
                        at("head/docdata/doc.copyright", "holder"),
                        text(root, HEAD + "/rights/rights.owner"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<String> editorialNotes() {
        return Stream.concat(
                        all(root, "head/docdata/ed-msg").map(note -> attribute(note, "info")),
                        XmlTree.texts(root, HEAD + "/note").stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The last time it was changed. */
    String revised() {
        return all(root, "head/revision-history")
                .map(revision -> attribute(revision, "norm"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Where it was published. */
    String page() {
        return at("head/pubdata", "ex-ref");
    }

    Stream<ParsedEntity> entities() {
        return identified()
                .filter(thing -> KINDS.containsKey(XmlTree.name(thing)))
                .map(thing -> new ParsedEntity(
                        KINDS.get(XmlTree.name(thing)),
                        attribute(thing, "value", "location-code"),
                        XmlTree.words(thing),
                        NitfFormat.NITF));
    }

    private Stream<Element> identified() {
        return first(root, "head/docdata/identified-content").stream().flatMap(content -> content.children().stream());
    }

    /** The keys of the key list, then the events and things the sender identified. */
    List<String> keywords() {
        Stream<String> keys = Stream.of("head/docdata/key-list/keyword", "body/body.head/key-list/keyword")
                .flatMap(path -> all(root, path))
                .map(keyword -> attribute(keyword, "key"));
        Stream<String> things = identified()
                .filter(thing -> !XmlTree.name(thing).equals("classifier") && !KINDS.containsKey(XmlTree.name(thing)))
                .map(XmlTree::words);
        return Stream.concat(keys, things).filter(Objects::nonNull).toList();
    }

    /** The IPTC's eight digits as they are written, and the most exact of the three names beside them. */
    List<Topic> topics() {
        Stream<Topic> subjects = all(root, "head/tobject/tobject.subject")
                .map(subject -> new Topic(
                        attribute(subject, "tobject.subject.refnum", "tobject.subject.code"),
                        attribute(
                                subject, "tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")));
        Stream<Topic> classifiers = all(root, "head/docdata/identified-content/classifier")
                .map(classifier -> new Topic(
                        attribute(classifier, "idsrc.value", "value", "id"),
                        Optional.of(XmlTree.words(classifier))
                                .filter(words -> !words.isEmpty())
                                .orElseGet(() -> attribute(classifier, "value"))));
        return Stream.concat(subjects, classifiers)
                .filter(topic -> topic.code() != null)
                .toList();
    }

    List<ParsedBlock> abstractText() {
        return all(root, HEAD + "/abstract").flatMap(NitfMarkup::blocks).toList();
    }

    /** The content, and what stands below it: the writer's line, the sources. */
    List<ParsedBlock> content() {
        List<ParsedBlock> blocks = new ArrayList<>();
        Stream.of("body/body.content", "body/body.end")
                .flatMap(path -> all(root, path))
                .flatMap(NitfMarkup::blocks)
                .forEach(blocks::add);
        return blocks;
    }

    Optional<NitfPicture> picture() {
        return all(root, "body/body.content")
                .flatMap(Element::stream)
                .filter(element -> XmlTree.name(element).equals("media"))
                .flatMap(media -> NitfPicture.of(media).stream())
                .findFirst();
    }

    /** A paragraph's text on one line, for what has only one. */
    static String line(List<ParsedBlock> blocks) {
        return String.join(" ", blocks.stream().map(ParsedBlock::text).toList());
    }

    private String at(String path, String name) {
        return all(root, path)
                .map(element -> attribute(element, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
