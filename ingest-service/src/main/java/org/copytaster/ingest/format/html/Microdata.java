package org.copytaster.ingest.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.format.html.Vocabulary.Statement;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What microdata say about the one thing a page is about. Where several things stand side by side, the page is a list
 * and none of them is its subject.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML, Microdata</a>
 */
final class Microdata {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)https?://(?:www\\.)?schema\\.org/\\w*(?:Article|BlogPosting|Report|CreativeWork|Event)");

    /** As {@code item.name} and so on. Authors and times are read near the text. */
    private static final Map<String, String> NAMES = Map.of(
            "headline", "item.headline",
            "name", "item.name",
            "description", "item.description",
            "url", "item.url",
            "image", "item.image",
            "thumbnailurl", "item.image",
            "datecreated", "item.created");

    private static final int MOST = 1000;

    private Microdata() {}

    static List<Statement> about(Document page) {
        List<Element> subjects = page.body().select("[itemscope][itemtype]").stream()
                .limit(MOST)
                .filter(item -> !item.hasAttr("itemprop"))
                .filter(item -> SUBJECT.matcher(item.attr("itemtype").strip()).matches())
                .limit(2)
                .toList();
        return subjects.size() == 1 ? about(subjects.getFirst()) : List.of();
    }

    private static List<Statement> about(Element item) {
        return item.select("[itemprop]").stream()
                .limit(MOST)
                .filter(property -> isOf(property, item))
                .flatMap(property -> statements(property, item))
                .toList();
    }

    private static Stream<Statement> statements(Element property, Element item) {
        return Stream.of(property.attr("itemprop")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .map(NAMES::get)
                .filter(Objects::nonNull)
                .flatMap(name -> value(property).map(value -> new Statement(name, value)).stream());
    }

    /** Whether it says something of this item, and not of one within it. */
    private static boolean isOf(Element property, Element item) {
        for (Element up = property.parent(); up != null && up != item; up = up.parent()) {
            if (up.hasAttr("itemscope")) {
                return false;
            }
        }
        return property != item;
    }

    /** A thing of its own stands for its address, as pictures do. */
    private static Optional<String> value(Element property) {
        if (property.hasAttr("itemscope")) {
            return Optional.ofNullable(property.selectFirst("[itemprop=url], [itemprop=contentUrl]"))
                    .flatMap(Microdata::value);
        }
        return Stream.of("content", "datetime", "href", "src", "data")
                .filter(property::hasAttr)
                .map(property::attr)
                .findFirst()
                .or(() -> Optional.of(property.text()))
                .filter(value -> !value.isBlank());
    }
}
