package org.copytaster.ingest.format.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.ingest.document.MarkupSize;
import org.copytaster.ingest.parsed.Warning;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * A mail's HTML without what only mail has: tables that are no tables but a layout, text that is hidden from the reader
 * for the sake of the list of mails, and what programs mark as the quoted mail and as the signature.
 */
final class MailMarkup {
    /** What lies deeper becomes a sibling: parsing takes time with size times depth. */
    private static final int DEEPEST = 128;

    private static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|mso-hide\\s*:\\s*all|max-height\\s*:\\s*0(?:px)?\\s*(?:;|$)");
    private static final String QUOTED = "blockquote[type=cite], .gmail_quote, .gmail_quote_container, .yahoo_quoted,"
            + " .moz-cite-prefix, .gmail_attr, .protonmail_quote";
    private static final String SIGNATURE = ".gmail_signature, .moz-signature, .protonmail_signature_block, #Signature";
    private static final String BLOCK = "p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, img";
    private static final int LONGEST_CELL = 200;

    private MailMarkup() {}

    /**
     * More markup than anybody writes stays as it is; only its words are read then.
     *
     * @param answers whether the mail answers another one, so that what is marked as quoted is that other one
     */
    static String content(String html, boolean answers, List<Warning> warnings) {
        if (MarkupSize.excess(html).isPresent()) {
            return html;
        }
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        page.outputSettings().prettyPrint(false);
        Element body = page.body();
        body.select("[style]").stream()
                .filter(element -> HIDDEN.matcher(element.attr("style")).find())
                .forEach(Element::remove);
        body.select("[hidden], script, style, title").remove();
        quoted(body, answers, warnings);
        drop(body, SIGNATURE, "signature-dropped", warnings);
        List.copyOf(body.select("table")).reversed().stream()
                .filter(table -> !isTable(table))
                .forEach(MailMarkup::flatten);
        return body.html();
    }

    /** Where the quoted mail is all there is, or was passed on, it is the text. */
    private static void quoted(Element body, boolean answers, List<Warning> warnings) {
        if (answers && !Quotation.isForward(body.wholeText())) {
            drop(body, QUOTED, "quotation-dropped", warnings);
        }
        body.select(QUOTED).forEach(element -> element.tagName("div"));
    }

    private static void drop(Element body, String selector, String code, List<Warning> warnings) {
        Elements found = body.select(selector);
        int all = MailBody.words(body.text());
        int outermost = found.stream()
                .filter(element -> element.parents().stream().noneMatch(found::contains))
                .mapToInt(element -> MailBody.words(element.text()))
                .sum();
        if (outermost > 0 && outermost < all) {
            warnings.addAll(Dropped.warnings(code, found.first().text()));
            found.remove();
        }
    }

    private static boolean isTable(Element table) {
        List<Element> rows = table.select("tr");
        return !table.attr("role").equalsIgnoreCase("presentation")
                && rows.size() > 1
                && rows.stream().allMatch(row -> row.childrenSize() > 1)
                && table.select("td, th").stream()
                        .allMatch(cell ->
                                cell.select(BLOCK).isEmpty() && cell.text().length() <= LONGEST_CELL);
    }

    private static void flatten(Element table) {
        table.select(
                        "> tbody, > thead, > tfoot, > tbody > tr, > thead > tr, > tfoot > tr, > * > tr > td, > * > tr > th")
                .forEach(element -> element.tagName("div"));
        table.tagName("div");
    }
}
