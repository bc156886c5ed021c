package org.copytaster.ingest.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copytaster.ingest.format.html.HtmlFragment;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Element;

/** A text as a feed gives it: words, or markup in one of the many ways feeds carry it. */
public sealed interface FeedText {

    record Plain(String text) implements FeedText {}

    record Html(String html) implements FeedText {}

    FeedText NONE = new Plain("");

    Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:a|abbr|acronym|address|applet|area|article|aside|audio|b|base|basefont|bdo|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|"
                    + "input|ins|kbd|label|legend|li|link|main|map|mark|marquee|math|menu|meta|nav|noframes|noscript|object|ol|optgroup|option|p|param|picture|plaintext|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|xmp)\\b[^<>]*>"
                    + "|<!--|&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});");

    /** In RSS nobody says which it is, so markup is what looks like it. In Atom the type says it. */
    static FeedText of(Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || isBinary(type)) {
            return decoded(element.wholeText(), type);
        }
        boolean markupInside = !element.children().isEmpty();
        if (markupInside || type.contains("xhtml")) {
            return new Html(inner(element));
        }
        String text = element.wholeText();
        if (type.equals("text") || type.equals("text/plain") || type.equals("plain")) {
            return new Plain(text);
        }
        return type.contains("html") || mode.equals("escaped") ? new Html(text) : guess(text);
    }

    static FeedText guess(String text) {
        return MARKUP.matcher(text).find() ? new Html(text) : new Plain(text);
    }

    /** As one line of words. */
    default String line() {
        return switch (this) {
            case Plain(String text) -> text.strip();
            case Html(String html) -> HtmlFragment.text(whole(html));
        };
    }

    default List<ParsedBlock> blocks() {
        return switch (this) {
            case Plain(String text) -> HtmlFragment.paragraphs(text);
            case Html(String html) -> HtmlFragment.blocks(whole(html));
        };
    }

    default boolean isBlank() {
        return blocks().isEmpty();
    }

    /** Belongs into a page's head; in a text it would only part a paragraph. */
    Pattern HEAD = Pattern.compile("(?i)</?(?:link|meta|base|basefont)\\b[^<>]*>");
    /** To a parser of HTML the begin of a remark too; in a feed it is what somebody wrote. */
    Pattern NO_REMARK = Pattern.compile("(?i)<!(?!--|doctype|\\[CDATA\\[|\\[endif|\\[if)");

    /** Without what would cost the words that follow: a remark that is not closed ends with its tag. */
    private static String whole(String html) {
        String text = NO_REMARK.matcher(HEAD.matcher(html).replaceAll("")).replaceAll("&lt;!");
        int open = text.lastIndexOf("<!--");
        int end = open < 0 || text.indexOf("-->", open) >= 0 ? -1 : text.indexOf('>', open);
        return end < 0 ? text : text.substring(0, open) + text.substring(end + 1);
    }

    private static boolean isBinary(String type) {
        return type.contains("/") && !type.matches("text/.*|.*[/+](?:xml|html|xhtml|x-html)\\b.*|application/xhtml.*");
    }

    /** Whatever type is claimed for it, what decodes to characters is text and all else is none. */
    private static FeedText decoded(String text, String type) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text.strip());
            String decoded = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return type.equals("text/plain") ? new Plain(decoded) : guess(decoded);
        } catch (IllegalArgumentException | CharacterCodingException _) {
            return NONE;
        }
    }

    /** Markup that stands in the feed as elements, without the prefixes that only the feed explains. */
    private static String inner(Element element) {
        Element copy = element.clone();
        copy.select("*").forEach(inner -> {
            String name = inner.tagName();
            String bare = name.substring(name.lastIndexOf(':') + 1);
            // "svg:" is a name too, to those who read everything
            if (inner != copy && !bare.isEmpty() && !bare.equals(name)) {
                inner.tagName(bare);
            }
        });
        return copy.html();
    }
}
