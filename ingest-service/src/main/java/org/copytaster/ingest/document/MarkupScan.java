package org.copytaster.ingest.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Goes through markup from one angle bracket to the next, without building anything. What stands in scripts, styles,
 * comments and quotation marks is no markup, whatever it looks like.
 */
public final class MarkupScan {
    private static final List<String> RAW = List.of("script", "style");

    /** What a browser opens anew in each paragraph until it is closed. */
    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private static final int LONGEST_KNOWN = 8;

    private final String text;
    private int at;
    private int tags;
    private int attributes;
    private int mostAttributes;
    private int longestName;
    private int open;
    private int mostOpen;

    MarkupScan(String text) {
        this.text = text;
    }

    /** The text without its tags. */
    public static String withoutTags(String text) {
        StringBuilder words = new StringBuilder();
        MarkupScan scan = new MarkupScan(text);
        while (!scan.isAtEnd()) {
            int open = text.indexOf('<', scan.at);
            words.append(text, scan.at, open < 0 ? text.length() : open);
            scan.next();
            boolean opensNothing = open >= 0 && scan.at == open + 1;
            words.append(opensNothing ? '<' : ' ');
        }
        return words.toString();
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    int tags() {
        return tags;
    }

    int attributes() {
        return attributes;
    }

    int mostAttributes() {
        return mostAttributes;
    }

    int longestName() {
        return longestName;
    }

    /** How many formatting elements were open at once. */
    int mostOpen() {
        return mostOpen;
    }

    /** To the next angle bracket and past what it opens; past the bracket alone where it opens nothing. */
    void next() {
        int bracket = text.indexOf('<', at);
        char c = bracket < 0 || bracket + 1 >= text.length() ? ' ' : text.charAt(bracket + 1);
        if (bracket < 0) {
            at = text.length();
        } else if (Character.isLetter(c)) {
            startTag(bracket + 1);
        } else if (c == '/') {
            endTag(bracket + 2);
        } else if (text.startsWith("<!--", bracket)) {
            at = past("-->", bracket + 4);
        } else if (text.startsWith("<![CDATA[", bracket)) {
            at = past("]]>", bracket + 9);
        } else {
            at = c == '!' || c == '?' ? past(">", bracket + 1) : bracket + 1;
        }
    }

    private void startTag(int from) {
        tags++;
        int end = endOfName(from);
        longestName = Math.max(longestName, end - from);
        String name = name(from, end);
        open += FORMATTING.contains(name) ? 1 : 0;
        mostOpen = Math.max(mostOpen, open);
        at = Math.min(attributes(end) + 1, text.length());
        if (RAW.contains(name)) {
            skipToEndOf(name);
        }
    }

    private void endTag(int from) {
        tags++;
        open -= open > 0 && FORMATTING.contains(name(from, endOfName(from))) ? 1 : 0;
        at = past(">", from);
    }

    private int endOfName(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>' && text.charAt(end) != '/') {
            end++;
        }
        return end;
    }

    private String name(int from, int end) {
        return end - from > LONGEST_KNOWN ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** @return where the tag ends that has its name before {@code from} */
    private int attributes(int from) {
        int here = 0;
        boolean between = true;
        int i = from;
        while (i < text.length() && text.charAt(i) != '>') {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '/';
            if (c == '=') {
                i = pastValue(i + 1);
                between = true;
            } else {
                here += between && !blank ? 1 : 0;
                between = blank;
                i++;
            }
        }
        attributes += here;
        mostAttributes = Math.max(mostAttributes, here);
        return i;
    }

    private int pastValue(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        char quote = i < text.length() ? text.charAt(i) : ' ';
        if (quote == '"' || quote == '\'') {
            return past(String.valueOf(quote), i + 1);
        }
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private void skipToEndOf(String name) {
        int i = text.indexOf("</", at);
        while (i >= 0 && !text.regionMatches(true, i + 2, name, 0, name.length())) {
            i = text.indexOf("</", i + 2);
        }
        at = i < 0 ? text.length() : i;
    }

    private int past(String end, int from) {
        int i = text.indexOf(end, Math.min(from, text.length()));
        return i < 0 ? text.length() : i + end.length();
    }
}
