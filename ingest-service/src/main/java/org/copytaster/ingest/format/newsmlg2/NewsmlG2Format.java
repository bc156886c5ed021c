package org.copytaster.ingest.format.newsmlg2;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.format.xml.XmlTree;
import org.copytaster.ingest.parsed.FeedInfo;
import org.copytaster.ingest.parsed.FormatResult;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.Warning;
import org.jsoup.nodes.Element;

/** The IPTC's NewsML-G2: a news item alone, or a message with many. Its other kinds of item hold no article. */
public final class NewsmlG2Format implements DocumentFormat {
    static final String NEWSML_G2 = "newsml-g2";

    private static final String MESSAGE = "newsmessage";
    private static final String NEWS_ITEM = "newsitem";
    /** The kinds of item that are no news, by their names in lower case. */
    private static final Map<String, String> OTHER_ITEMS = Map.of(
            "packageitem", "a packageItem: it refers to news items",
            "conceptitem", "a conceptItem: it describes a concept",
            "knowledgeitem", "a knowledgeItem: it is a vocabulary",
            "planningitem", "a planningItem: it is a plan for coverage",
            "catalogitem", "a catalogItem: it lists vocabularies");

    @Override
    public boolean reads(Document document) {
        return document.root()
                .filter(root -> root.name().equals(MESSAGE)
                        || root.name().equals(NEWS_ITEM)
                        || OTHER_ITEMS.containsKey(root.name()))
                .isPresent();
    }

    @Override
    public FormatResult parse(Document document) {
        Optional<Element> root =
                XmlTree.root(document.text().text(), document.hints().sourceUrl());
        return root.map(element -> parse(element, document))
                .orElseGet(() -> new FormatResult.Malformed("There is no element in this NewsML-G2 document."));
    }

    private static FormatResult parse(Element root, Document document) {
        List<Element> items = items(root);
        List<Warning> doubts = doubts(root, document);
        List<ParsedArticle> articles = items.stream()
                .filter(item -> XmlTree.name(item).equals(NEWS_ITEM))
                .map(item -> article(item, document, doubts))
                .toList();
        if (articles.isEmpty()) {
            return new FormatResult.Invalid(whyNone(items));
        }
        // An envelope around one item is only an envelope; around several it is what a feed is.
        return items.size() == 1
                ? new FormatResult.Read(NEWSML_G2, articles)
                : new FormatResult.Feed(NEWSML_G2, about(root, items.size()), articles);
    }

    private static List<Warning> doubts(Element root, Document document) {
        List<Warning> decoding = document.text().warnings();
        return XmlTree.isWhole(document.text().text(), root)
                ? decoding
                : Stream.concat(decoding.stream(), Stream.of(XmlTree.CUT_OFF)).toList();
    }

    private static List<Element> items(Element root) {
        return XmlTree.name(root).equals(MESSAGE)
                ? XmlTree.all(root, "itemset")
                        .flatMap(set -> set.children().stream())
                        .toList()
                : List.of(root);
    }

    private static ParsedArticle article(Element item, Document document, List<Warning> doubts) {
        ParsedArticle.Builder article = ParsedArticle.from(NEWSML_G2);
        doubts.forEach(doubt -> article.warn(doubt.code(), doubt.detail()));
        return new NewsItemArticle(NewsItem.of(item), document.hints(), article).build();
    }

    private static FeedInfo about(Element message, int items) {
        return new FeedInfo(
                XmlTree.text(message, "header/sender", "header/origin"),
                null,
                null,
                null,
                XmlTree.text(message, "header/sent"),
                items);
    }

    private static String whyNone(List<Element> items) {
        String what = items.stream()
                .map(item -> OTHER_ITEMS.getOrDefault(XmlTree.name(item), "an unknown kind of item"))
                .distinct()
                .collect(Collectors.joining(", and "));
        return items.isEmpty()
                ? "This is a NewsML-G2 newsMessage without any item."
                : "This is NewsML-G2, and " + what + ". It holds no article.";
    }
}
