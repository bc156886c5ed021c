package org.copytaster.ingest.format.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.document.XmlRoot;
import org.copytaster.ingest.parsed.Warning;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * XML as a tree, and the few ways to walk it. jsoup's XML reader is no XML processor, and that is the point: it knows no
 * DTD, fetches nothing and expands nothing but the characters HTML has names for, yet reads what is not well-formed.
 */
public final class XmlTree {
    /** Enough for any markup in any item; a deeper tree was made to exhaust somebody's stack. */
    private static final int DEEPEST = 256;

    /** Where a closing root element can still stand, with blanks and comments behind it. */
    private static final int END = 4096;

    public static final Warning CUT_OFF =
            new Warning("cut-off", "The document breaks off before its end; something may be missing.");

    private XmlTree() {}

    /** The root element; names of elements and attributes are in lower case. Nothing where there is no element. */
    public static Optional<Element> root(String text, String base) {
        int start = XmlRoot.find(text).map(XmlRoot::start).orElse(0);
        Document document = Parser.xmlParser()
                .settings(ParseSettings.htmlDefault)
                .setMaxDepth(DEEPEST)
                .parseInput(text.substring(start), base == null ? "" : base);
        return document.children().stream().findFirst();
    }

    /** Whether the document goes on to the end of its root element; one that broke off on its way does not. */
    public static boolean isWhole(String text, Element root) {
        String end = text.substring(Math.max(0, text.length() - END)).toLowerCase(Locale.ROOT);
        return end.contains("</" + root.normalName()) || root.childNodes().isEmpty();
    }

    /** An element's name without its prefix. */
    public static String name(Element element) {
        String qualified = element.normalName();
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    /**
     * All elements on this way down, such as {@code "itemmeta/versioncreated"}. A step stays in the namespace of the element
     * it starts from: an extension may call its own things by any name.
     */
    public static Stream<Element> all(Element from, String path) {
        Stream<Element> found = Stream.of(from);
        for (String step : path.split("/")) {
            found = found.flatMap(parent -> parent.children().stream()
                    .filter(child -> name(child).equals(step)
                            && child.tag().namespace().equals(parent.tag().namespace())));
        }
        return found;
    }

    public static Optional<Element> first(Element from, String path) {
        return all(from, path).findFirst();
    }

    /** The words of the first element on one of these ways that has any, else null. */
    public static String text(Element from, String... paths) {
        return Stream.of(paths)
                .flatMap(path -> all(from, path))
                .map(XmlTree::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    public static List<String> texts(Element from, String path) {
        return all(from, path)
                .map(XmlTree::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    public static String words(Element element) {
        return element.wholeText().strip();
    }

    /** The first of these attributes that says something, else null. */
    public static String attribute(Element element, String... names) {
        return Stream.of(names)
                .map(name -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What {@code xml:lang} says nearest; null where nothing is known, which is also what an empty one says. */
    public static String language(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.hasAttr("xml:lang")) {
                return attribute(up, "xml:lang");
            }
        }
        return null;
    }
}
