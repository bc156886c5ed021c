package org.copytaster.ingest.format.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.parsed.FormatResult;

/** Markdown as CommonMark has it, with tables and front matter. */
public final class MarkdownFormat implements DocumentFormat {
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)text/(?:x-)?(?:web-)?markdown\\b");
    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?:!doctype|html|head|body|\\?xml|rss|feed|nitf|newsml)\\b");
    /** Markdown may hold HTML; where most is HTML, it is HTML. */
    private static final Pattern HTML_BLOCK = Pattern.compile("(?i)</(?:p|div|h[1-6]|li|ul|ol|article|table)>");

    private static final int MANY = 100;
    private static final int PREFIX = 65_536;

    /** Any plain text is Markdown too, so the header is believed unless the document says that it is something else. */
    @Override
    public boolean reads(Document document) {
        if (MARKUP.matcher(document.start()).lookingAt()) {
            return false;
        }
        String text = document.text().text();
        String prefix = text.substring(0, Math.min(text.length(), PREFIX));
        return document.hints().isSaidToBe(MEDIA_TYPE)
                || FrontMatter.isAtStartOf(prefix)
                || !document.isXml() && MarkdownSigns.outweigh(2 * htmlBlocks(prefix), prefix);
    }

    private static int htmlBlocks(String text) {
        return (int) HTML_BLOCK.matcher(text).results().limit(MANY).count();
    }

    @Override
    public FormatResult parse(Document document) {
        return new FormatResult.Read("markdown", List.of(MarkdownParser.parse(document.text())));
    }
}
