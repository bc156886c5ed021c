package org.copytaster.ingest.format.newsmlg2;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copytaster.ingest.format.feed.FeedText;
import org.copytaster.ingest.format.html.HtmlFragment;
import org.copytaster.ingest.format.nitf.NitfArticle;
import org.copytaster.ingest.format.xml.XmlMarkup;
import org.copytaster.ingest.format.xml.XmlTree;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Element;

/** An item's text, in the richest of the notations it is given in. */
final class ItemText {
    private static final Set<String> HTML = Set.of("html", "body", "div", "section", "article", "p");

    private ItemText() {}

    static Optional<Element> nitf(NewsItem item) {
        return inline(item).filter(root -> XmlTree.name(root).equals("nitf")).findFirst();
    }

    static List<ParsedBlock> of(NewsItem item, Optional<NitfArticle> nitf) {
        return Stream.of(nitf.stream().map(NitfArticle::content), xhtml(item), data(item))
                .flatMap(blocks -> blocks)
                .filter(blocks -> !blocks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Element> inline(NewsItem item) {
        return item.contents("inlinexml").flatMap(inline -> inline.children().stream());
    }

    /** A fragment may have several elements beside each other where one should be. */
    private static Stream<List<ParsedBlock>> xhtml(NewsItem item) {
        return item.contents("inlinexml").map(inline -> inline.children().stream()
                .filter(child -> HTML.contains(XmlTree.name(child)))
                .flatMap(child -> HtmlFragment.blocks(XmlMarkup.html(child, name -> name)).stream())
                .toList());
    }

    private static Stream<List<ParsedBlock>> data(NewsItem item) {
        return item.contents("inlinedata")
                .filter(data -> !data.wholeText().isBlank())
                .map(ItemText::words)
                .map(FeedText::blocks);
    }

    /** What is no text, though it is a string of letters (a picture in Base64), says nothing. */
    private static FeedText words(Element data) {
        String type = data.attr("contenttype").strip().toLowerCase(Locale.ROOT);
        boolean mayBeText = type.isEmpty() || type.startsWith("text/") || type.contains("html") || type.contains("xml");
        if (!mayBeText) {
            return FeedText.NONE;
        }
        String text = data.attr("encoding").toLowerCase(Locale.ROOT).contains("base64")
                ? decoded(data.wholeText())
                : data.wholeText();
        return type.contains("html")
                ? new FeedText.Html(text)
                : type.startsWith("text/plain") ? new FeedText.Plain(text) : FeedText.guess(text);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
