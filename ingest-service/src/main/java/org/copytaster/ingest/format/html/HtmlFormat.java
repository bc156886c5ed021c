package org.copytaster.ingest.format.html;

import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.parsed.FormatResult;

/** A web page, or a piece of one as it is pasted. */
public final class HtmlFormat implements DocumentFormat {
    private static final Pattern START = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|html|head|body|meta|title|main|article|section|header|div|p|h[1-6]|ul|ol|table"
                    + "|blockquote|figure|span|a|b|strong|em|i|script|style|link|img|br)\\b");
    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)</(?:p|div|h[1-6]|li|ul|ol|article|blockquote|table)>|<br\\s*/?>|<p>");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)(?:text/html|application/xhtml\\+xml)\\b");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");
    private static final int TAGS_THAT_MAKE_IT_HTML = 2;

    @Override
    public boolean reads(Document document) {
        return START.matcher(document.start()).lookingAt()
                || !document.isXml() && (isSaidToBeHtml(document) || hasBlocks(document));
    }

    private static boolean isSaidToBeHtml(Document document) {
        return document.hints().isSaidToBe(MEDIA_TYPE)
                && TAG.matcher(document.start()).find();
    }

    private static boolean hasBlocks(Document document) {
        return BLOCK_TAG
                        .matcher(document.start())
                        .results()
                        .limit(TAGS_THAT_MAKE_IT_HTML)
                        .count()
                == TAGS_THAT_MAKE_IT_HTML;
    }

    @Override
    public FormatResult parse(Document document) {
        return new FormatResult.Read(
                "html",
                List.of(HtmlArticleParser.parse(
                        document.text(), document.hints().sourceUrl())));
    }
}
