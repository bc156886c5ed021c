package org.copytaster.ingest.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first element of what may be XML, found without parsing it: past a declaration, comments, a document type with
 * whatever it declares, and the junk that misconfigured servers put before it all.
 *
 * @param name without its prefix, in lower case
 * @param start where its tag begins
 */
public record XmlRoot(String name, int start) {
    private static final int PREFIX = 65_536;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:(!--)|(\\?)|(!doctype\\b)|([a-zA-Z][\\w.:-]*))", Pattern.CASE_INSENSITIVE);

    public static Optional<XmlRoot> find(String text) {
        String prefix = text.substring(0, Math.min(text.length(), PREFIX));
        Matcher markup = MARKUP.matcher(prefix);
        int from = 0;
        while (markup.find(from)) {
            if (markup.group(4) != null) {
                String qualified = markup.group(4).toLowerCase(Locale.ROOT);
                return Optional.of(new XmlRoot(qualified.substring(qualified.lastIndexOf(':') + 1), markup.start()));
            }
            int end = markup.group(1) != null
                    ? end(prefix, "-->", markup.end())
                    : markup.group(2) != null ? end(prefix, ">", markup.end()) : endOfDoctype(prefix, markup.end());
            if (end < 0) {
                return Optional.empty();
            }
            from = end;
        }
        return Optional.empty();
    }

    private static int end(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? -1 : at + mark.length();
    }

    /** A document type may hold declarations in brackets, and these may hold anything in quotation marks. */
    private static int endOfDoctype(String text, int from) {
        char quote = 0;
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
