package org.copytaster.ingest.format.newsmlg2;

import static org.copytaster.ingest.format.xml.XmlTree.attribute;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.copytaster.ingest.format.xml.XmlTree;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.jsoup.nodes.Element;

/** The picture an item is, or carries beside its text: its renditions in the order of the item, which is the sender's. */
final class ItemPicture {
    private static final Pattern WEB = Pattern.compile("(?i)https?://");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

    private ItemPicture() {}

    static void describe(NewsItem item, String base, ParsedArticle.Builder article) {
        boolean isPicture = isPicture(item);
        List<String> addresses = item.contents("remotecontent")
                .filter(remote -> isPicture && remote.attr("contenttype").isBlank()
                        || remote.attr("contenttype").strip().startsWith("image/"))
                .map(remote -> attribute(remote, "href"))
                .filter(Objects::nonNull)
                .toList();
        addresses.forEach(address -> article.claim(Field.IMAGE_URL, address, NewsmlG2Format.NEWSML_G2));
        if (addresses.isEmpty()) {
            item.linkedPicture().ifPresent(link -> linked(link, article));
        } else {
            if (isPicture) {
                item.labels("contentmeta/description")
                        .forEach(caption -> article.claim(Field.IMAGE_CAPTION, caption, NewsmlG2Format.NEWSML_G2));
            }
            article.claim(Field.IMAGE_CREDIT, credit(item), NewsmlG2Format.NEWSML_G2);
            if (addresses.stream().noneMatch(address -> isOnTheWeb(address, base))) {
                article.warn("image-not-reachable", "The picture has no address on the web: " + addresses.getFirst());
            }
        }
    }

    /** What stands in a link hints at what is behind it. */
    private static void linked(Element link, ParsedArticle.Builder article) {
        article.claim(Field.IMAGE_URL, attribute(link, "href"), NewsmlG2Format.NEWSML_G2)
                .claim(Field.IMAGE_CAPTION, XmlTree.text(link, "description"), NewsmlG2Format.NEWSML_G2)
                .claim(Field.IMAGE_CREDIT, XmlTree.text(link, "creditline"), NewsmlG2Format.NEWSML_G2);
    }

    /** Agencies often send the picture's file beside the document, and refer to it by its name. */
    private static boolean isOnTheWeb(String address, String base) {
        return WEB.matcher(address).lookingAt()
                || base != null && !SCHEME.matcher(address).lookingAt();
    }

    private static boolean isPicture(NewsItem item) {
        return item.value("itemmeta/itemclass")
                .filter(itemClass -> itemClass.equals("picture") || itemClass.equals("graphic"))
                .isPresent();
    }

    private static String credit(NewsItem item) {
        String line = item.text("contentmeta/creditline");
        return line != null
                ? line
                : item.concept("contentmeta/creator")
                        .or(() -> item.concept("rightsinfo/copyrightholder"))
                        .map(NewsItem.Concept::name)
                        .orElse(null);
    }
}
