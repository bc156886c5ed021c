package org.copytaster.ingest.format.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.document.DecodedText;
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
    static final int DEEPEST = 128;

    /** Letters of running text. */
    private static final double HARDLY_ANY = 300;

    private HtmlArticleParser() {}

    /** @param sourceUrl where the page was taken from; may be null */
    public static ParsedArticle parse(DecodedText decoded, String sourceUrl) {
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), "");
        ParsedArticle.Builder article = ParsedArticle.from("extractor");
        decoded.warnings().forEach(warning -> article.warn(warning.code(), warning.detail()));
        Metadata metadata = new Metadata(document, sourceUrl, article);
        PageMap shown = new PageMap(document.body());
        boolean bare = ShortText.isBare(shown) && !metadata.isUnfinished();
        PageMap page = bare ? new PageMap(HtmlFragment.readable(document.body())) : shown;
        List<Claim> titles = metadata.titles();
        List<Claim> headlines = new Headlines(page, metadata.site(), titles).ranked();
        headlines.forEach(title -> article.claim(Field.HEADLINE, title.value(), title.origin()));
        metadata.claim();
        otherTitle(headlines)
                .ifPresent(other -> article.claim(Field.ALTERNATIVE_HEADLINE, other.value(), other.origin()));
        Said said = new Said(
                article,
                Stream.concat(headlines.stream(), titles.stream())
                        .map(Claim::value)
                        .toList());
        List<Segment> found = bare ? ShortText.ofBare(page, said) : new MainText(page, said).segments();
        List<Segment> text = found.isEmpty() && !metadata.isUnfinished() ? ShortText.of(page, said) : found;
        new VisibleMetadata(page, metadata, text, article).claim(sourceUrl);
        Descriptions.claim(metadata.meta(), text, article);
        List<ParsedBlock> body = body(text, metadata, article);
        if (body.isEmpty()) {
            // formulas, drawings and buttons are no text of a page, unless there is nothing else
            article.standIn(
                    page.segments().isEmpty() ? HtmlFragment.text(page.body().html()) : "");
            metadata.standIn();
        }
        return article.body(body).build();
    }

    /** What the page is called elsewhere, where that is another title and not the same one with a kicker. */
    private static Optional<Claim> otherTitle(List<Claim> headlines) {
        if (headlines.isEmpty()) {
            return Optional.empty();
        }
        String chosen = Said.key(headlines.getFirst().value());
        return headlines.stream()
                .filter(title -> {
                    String key = Said.key(title.value());
                    return !key.contains(chosen) && !chosen.contains(key);
                })
                .findFirst();
    }

    /** Where hardly any text stands on the page, a script may be going to draw it. */
    private static List<ParsedBlock> body(List<Segment> text, Metadata metadata, ParsedArticle.Builder article) {
        double weight = text.stream().mapToDouble(Segment::weight).sum();
        List<ParsedBlock> drawn = weight < HARDLY_ANY ? metadata.scriptText() : List.of();
        if (drawn.isEmpty()) {
            return text.stream().map(Segment::block).toList();
        }
        article.warn("text-from-script", "The page's text is drawn by a script; it was taken from the page's data.");
        return drawn;
    }
}
