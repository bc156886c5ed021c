package org.copytaster.ingest.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document as a format looks at it, first to tell whether it is its own and then to read it.
 *
 * @param text all of it, as characters
 * @param start how it begins, without what may stand before any markup: blanks, comments, the XML declaration of XHTML;
 *     at most {@value #PREFIX} characters
 * @param root its first element, if it is markup
 */
public record Document(RawDocument raw, DecodedText text, String start, Optional<XmlRoot> root) {
    private static final int PREFIX = 65_536;
    private static final Pattern XML = Pattern.compile("(?i)<\\?xml\\b|<!doctype\\s+(?!html)|<(?:nitf|newsml)\\b");
    private static final Pattern XHTML = Pattern.compile("(?i)<html\\b");

    public static Document of(RawDocument raw) {
        DecodedText decoded = Decoder.decode(raw);
        String text = decoded.text();
        String prefix = text.substring(0, Math.min(text.length(), PREFIX));
        return new Document(raw, decoded, skipComments(prefix), XmlRoot.find(prefix));
    }

    public Hints hints() {
        return raw.hints();
    }

    /** Whether it is XML of whatever kind, XHTML excepted. */
    public boolean isXml() {
        return XML.matcher(start).lookingAt();
    }

    private static String skipComments(String text) {
        String rest = text.strip();
        if (rest.startsWith("<?xml") && XHTML.matcher(rest).find()) {
            rest = rest.substring(rest.indexOf('>') + 1).strip();
        }
        while (rest.startsWith("<!--") && rest.contains("-->")) {
            rest = rest.substring(rest.indexOf("-->") + 3).stripLeading();
        }
        return rest;
    }
}
