package org.copytaster.ingest.format.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.format.plaintext.HeadBlocks;
import org.copytaster.ingest.format.plaintext.PlainTextParser;
import org.copytaster.ingest.parsed.Claim;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;

/** Reads Markdown: what its front matter says, then the title and what stands below it, then the text. */
public final class MarkdownParser {
    private static final String ORIGIN = "markdown";
    /** Quotations in lists in quotations: nobody goes deeper, and to follow one who does takes a stack. */
    private static final int DEEPEST = 64;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private MarkdownParser() {}

    /** More markup than anybody writes is read as the text it stands in, signs and all. */
    public static ParsedArticle parse(DecodedText decoded) {
        return MarkdownSize.isExcessive(decoded.text()) ? PlainTextParser.parse(decoded) : read(decoded);
    }

    private static ParsedArticle read(DecodedText decoded) {
        String text = decoded.text();
        ParsedArticle.Builder article = ParsedArticle.from(ORIGIN);
        decoded.warnings().forEach(warning -> article.warn(warning.code(), warning.detail()));
        Optional<FrontMatter> front = FrontMatter.of(text);
        front.ifPresent(matter -> {
            FrontMatterFields.claim(matter.fields(), article);
            if (!matter.exact()) {
                article.warn("front-matter-malformed", "The front matter could only be read line by line.");
            }
        });
        Node tree = PARSER.parse(text.substring(front.map(FrontMatter::length).orElse(0)));
        Optional<Node> title = Title.in(tree, article.claims(Field.HEADLINE));
        title.ifPresent(Node::unlink);
        MarkdownBlocks read = MarkdownBlocks.of(tree);
        title.ifPresent(heading -> claimTitle(InlineText.of(heading), article));
        List<ParsedBlock> body =
                title.isPresent() || front.isPresent() ? HeadBlocks.linesFrom(read.all(), article, ORIGIN) : read.all();
        if (read.picture() != null) {
            article.claim(Field.IMAGE_URL, read.picture().address(), ORIGIN);
            article.claim(Field.IMAGE_CAPTION, read.picture().caption(), ORIGIN);
        }
        return article.body(body).build();
    }

    /** Where the front matter has a title too, that one is the headline and another one above the text the alternative. */
    private static void claimTitle(String title, ParsedArticle.Builder article) {
        List<Claim> given = article.claims(Field.HEADLINE);
        boolean same = given.stream().anyMatch(claim -> key(claim.value()).equals(key(title)));
        if (!given.isEmpty() && !same) {
            article.claim(Field.ALTERNATIVE_HEADLINE, title, ORIGIN);
        }
        article.claim(Field.HEADLINE, title, ORIGIN);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
