package org.copytaster.ingest.format.feed;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed's elements under one name each, whatever dialect, prefix and spelling they came in. RSS and Atom share the
 * plain names, as nearly every reader has them: real feeds mix the two.
 */
final class FeedElements {
    private static final String CONTENT = "content";
    private static final String MEDIA = "media";
    private static final String ITUNES = "itunes";
    private static final String DC = "dc";

    /** Modules by their namespace, compared without case; the prefix in the document says nothing. */
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("http://purl.org/rss/1.0/modules/content/", CONTENT),
            Map.entry("http://purl.org/dc/elements/1.1/", DC),
            Map.entry("http://purl.org/dc/elements/1.0/", DC),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://search.yahoo.com/mrss/", MEDIA),
            Map.entry("http://search.yahoo.com/mrss", MEDIA),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", ITUNES),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", ITUNES),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://backend.userland.com/creativecommonsrssmodule", "cc"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"));

    /** All the addresses RSS and Atom themselves have had in their drafts and versions. */
    private static final Pattern CORE = Pattern.compile(
            "(?i)|http://(?:purl\\.org/(?:rss/1\\.0/?|atom/ns#|pie/?|echo/?)|www\\.w3\\.org/2005/atom"
                    + "|(?:my|channel)\\.netscape\\.com/rdf/simple/0\\.9/|backend\\.userland\\.com/rss\\d*"
                    + "|blogs\\.law\\.harvard\\.edu/tech/rss|example\\.com/newformat#|example\\.com/necho/?|purl\\.org/net/rss1\\.1#?)");

    private FeedElements() {}

    static String name(Element element) {
        String qualified = element.normalName();
        String local = qualified.substring(qualified.indexOf(':') + 1);
        String declared = element.tag().namespace();
        String namespace = declared.equals(Parser.NamespaceXml) ? "" : declared;
        if (namespace.isEmpty() || CORE.matcher(namespace).matches()) {
            boolean undeclared = namespace.isEmpty() && qualified.indexOf(':') > 0;
            return undeclared && !qualified.startsWith("rss:") && !qualified.startsWith("atom:") ? qualified : local;
        }
        String module = MODULES.get(namespace.toLowerCase(java.util.Locale.ROOT));
        return module == null ? "{" + namespace + "}" + local : module + ":" + local;
    }

    /** The first of the best name that is there and says something. */
    static Optional<Element> first(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        all(parent, name).filter(element -> !element.wholeText().isBlank()))
                .findFirst();
    }

    static Stream<Element> all(Element parent, String... names) {
        return parent.children().stream().filter(child -> {
            String own = name(child);
            for (String name : names) {
                if (own.equals(name)) {
                    return true;
                }
            }
            return false;
        });
    }

    static String text(Element parent, String... names) {
        return first(parent, names).map(element -> element.wholeText().strip()).orElse(null);
    }
}
