package org.copytaster.ingest.format.html;

import java.util.List;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Claim;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page or a piece of one: what it says about itself, then the text it is about. */
public final class HtmlArticleParser {
    /**
     * No page that people made is nested deeper; one that is was made to keep us busy, for parsing takes time with size
     * times depth. What lies deeper becomes a sibling: no word is lost.
     */
    private static final int DEEPEST = 128;

    private HtmlArticleParser() {}

    public static ParsedArticle parse(DecodedText decoded) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), "");
        ParsedArticle.Builder article = ParsedArticle.from("extractor");
        decoded.warnings().forEach(warning -> article.warn(warning.code(), warning.detail()));
        new Metadata(page, article).read();
        Junk.remove(page.body());
        List<ParsedBlock> blocks = BlockWalk.of(MainContent.of(page.body()));
        List<ParsedBlock> body = Furniture.dropFrom(blocks, article);
        claimDescription(page, body, article);
        return article.body(body).build();
    }

    /** A description is a deck only where somebody wrote one; most are the first sentence again. */
    private static void claimDescription(Document page, List<ParsedBlock> body, ParsedArticle.Builder article) {
        String first = body.stream()
                .filter(block -> block.type() == BlockType.PARAGRAPH)
                .map(ParsedBlock::text)
                .findFirst()
                .orElse("");
        List.of(new Claim("meta[property=og:description]", "open-graph"), new Claim("meta[name=description]", "meta"))
                .forEach(place -> {
                    String description =
                            page.select(place.value()).attr("content").strip();
                    String beginning = Furniture.key(description.replaceFirst("(?:\\.{3}|…)$", ""));
                    if (!beginning.isEmpty() && !Furniture.key(first).startsWith(beginning)) {
                        article.claim(Field.DECK, Parser.unescapeEntities(description, false), place.origin());
                    }
                });
    }
}
