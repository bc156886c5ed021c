package org.copytaster.ingest.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copytaster.ingest.format.html.Vocabulary.Statement;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What RDFa in a page's body says about the page itself. What it says about other things, such as the pictures and
 * people on it, says nothing about the article.
 *
 * @see <a href="https://www.w3.org/TR/rdfa-primer/">RDFa 1.1 Primer</a>
 */
final class Rdfa {
    /** Prefixes that need no declaration, and those that pages use without one. */
    private static final Map<String, String> KNOWN = Map.of(
            "dc", "http://purl.org/dc/terms/",
            "dc11", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "dct", "http://purl.org/dc/terms/",
            "og", "http://ogp.me/ns#",
            "schema", "http://schema.org/");

    /** Pages say a few things about themselves; a thousand are about something else. */
    private static final int MOST = 1000;

    /** In characters, of a list of prefixes. */
    private static final int LONGEST = 2_000;

    private Rdfa() {}

    static List<Statement> about(Document page) {
        return page.body().select("[property]").stream()
                .limit(MOST)
                .filter(element -> !element.nameIs("meta") && isAboutPage(element))
                .flatMap(Rdfa::statements)
                .toList();
    }

    private static Stream<Statement> statements(Element element) {
        String value = value(element);
        return Stream.of(element.attr("property").strip().split("\\s+"))
                .map(property -> Vocabulary.ofAddress(address(property, element)))
                .filter(name -> !name.isEmpty())
                .map(name -> new Statement(name, value));
    }

    private static boolean isAboutPage(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            boolean names = up != element && (up.hasAttr("resource") || up.hasAttr("typeof"));
            if (up.hasAttr("about")) {
                return up.attr("about").isEmpty();
            }
            if (names) {
                return false;
            }
        }
        return true;
    }

    private static String value(Element element) {
        return Stream.of("content", "datetime", "resource", "href", "src")
                .filter(element::hasAttr)
                .map(element::attr)
                .findFirst()
                .orElseGet(element::text);
    }

    /** A whole address, a prefix with a name, or a name in the vocabulary that holds here. */
    private static String address(String property, Element element) {
        int colon = property.indexOf(':');
        if (property.startsWith("http")) {
            return property;
        }
        return colon < 0
                ? nearest(element, "vocab") + property
                : namespace(property.substring(0, colon).toLowerCase(Locale.ROOT), element)
                        + property.substring(colon + 1);
    }

    private static String namespace(String prefix, Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.hasAttr("xmlns:" + prefix)) {
                return up.attr("xmlns:" + prefix);
            }
            String prefixes = up.attr("prefix");
            String[] declared = prefixes.length() > LONGEST
                    ? new String[0]
                    : prefixes.strip().split("\\s+");
            for (int i = 0; i + 1 < declared.length; i += 2) {
                if (declared[i].equalsIgnoreCase(prefix + ":")) {
                    return declared[i + 1];
                }
            }
        }
        return KNOWN.getOrDefault(prefix, "");
    }

    private static String nearest(Element element, String attribute) {
        Element holder = element.closest("[" + attribute + "]");
        return holder == null ? "" : holder.attr(attribute);
    }
}
