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
            "(?i)</?(?:a|abbr|article|b|big|blockquote|body|br|center|cite|code|dd|div|dl|dt|em|embed|figcaption|figure|font|form|h[1-6]|head|hr|html|i|iframe|img|"
                    + "input|ins|li|link|meta|object|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|tr|tt|u|ul|video)\\b[^<>]*>"
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
            case Html(String html) -> HtmlFragment.text(html);
        };
    }

    default List<ParsedBlock> blocks() {
        return switch (this) {
            case Plain(String text) -> HtmlFragment.paragraphs(text);
            case Html(String html) -> HtmlFragment.blocks(html);
        };
    }

    default boolean isBlank() {
        return blocks().isEmpty();
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
            if (inner != copy && name.indexOf(':') > 0) {
                inner.tagName(name.substring(name.lastIndexOf(':') + 1));
            }
        });
        return copy.html();
    }
}
