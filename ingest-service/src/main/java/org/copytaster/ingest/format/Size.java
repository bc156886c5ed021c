package org.copytaster.ingest.format;

import java.util.Optional;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.document.MarkupSize;
import org.copytaster.ingest.format.feed.FeedFormat;
import org.copytaster.ingest.format.html.HtmlFormat;
import org.copytaster.ingest.format.markdown.MarkdownFormat;
import org.copytaster.ingest.format.newsmlg2.NewsmlG2Format;
import org.copytaster.ingest.format.nitf.NitfFormat;
import org.copytaster.ingest.format.plaintext.PlainTextFormat;

/**
 * Refuses before it is parsed what would take long and much to parse, and what nobody wrote to be read. JSON and mail are
 * bounded by their readers, part by part.
 */
final class Size {
    /** In characters. The Iliad has less; what is all text and longer is no article. */
    private static final int LONGEST_TEXT = 1_000_000;

    private static final int MOST_LINES = 50_000;

    /** With all its scripts; the largest of some 650 pages of newspapers had 2,200,000. */
    private static final int LONGEST_PAGE = 3_000_000;

    private Size() {}

    static Optional<String> excess(DocumentFormat format, Document document) {
        String text = document.text().text();
        return switch (format) {
            case PlainTextFormat _, MarkdownFormat _ -> ofText(text);
            case HtmlFormat _ -> ofPage(text);
            case FeedFormat _, NewsmlG2Format _, NitfFormat _ -> MarkupSize.excessOfXml(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofText(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.of("It is a text of more than " + LONGEST_TEXT + " characters.");
        }
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count();
        return lines > MOST_LINES
                ? Optional.of("It is a text of more than " + MOST_LINES + " lines.")
                : Optional.empty();
    }

    private static Optional<String> ofPage(String text) {
        return text.length() > LONGEST_PAGE
                ? Optional.of("It is a page of more than " + LONGEST_PAGE + " characters.")
                : MarkupSize.excess(text);
    }
}
