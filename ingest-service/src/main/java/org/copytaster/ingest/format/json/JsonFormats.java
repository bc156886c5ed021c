package org.copytaster.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.format.jsonfeed.JsonFeedParser;
import org.copytaster.ingest.format.ninjs.NinjsParser;
import org.copytaster.ingest.format.simplejson.SimpleJsonParser;
import org.copytaster.ingest.parsed.FormatResult;

/** What a JSON document is can only be told from what is in it. */
public final class JsonFormats implements DocumentFormat {
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)(?:application|text)/(?:[\\w.-]+\\+)?json\\b");
    private static final Pattern START = Pattern.compile("(?:\\{\\s*(?:\"|})|\\[\\s*(?:[{\\[\"]|]))");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!?]");
    private static final int END = 64;

    /** A broken JSON document looks like text; who says it is JSON wants to hear that it is broken. */
    @Override
    public boolean reads(Document document) {
        String text = document.text().text();
        String end = text.substring(Math.max(0, text.length() - END)).strip();
        boolean looksLikeIt = START.matcher(document.start()).lookingAt() && (end.endsWith("}") || end.endsWith("]"));
        return looksLikeIt
                || isSaidToBe(document.raw())
                        && !MARKUP.matcher(document.start()).lookingAt();
    }

    public static boolean isSaidToBe(RawDocument document) {
        return document.hints().isSaidToBe(MEDIA_TYPE);
    }

    /** From the bytes, because JSON says by itself what characters they are. */
    @Override
    public FormatResult parse(Document document) {
        String sourceUrl = document.hints().sourceUrl();
        try {
            JsonNode root = Json.read(document.raw().bytes());
            if (JsonFeedParser.reads(root)) {
                return JsonFeedParser.parse(root, sourceUrl);
            }
            if (NinjsParser.reads(root)) {
                return NinjsParser.parse(root);
            }
            if (SimpleJsonParser.reads(root)) {
                return SimpleJsonParser.parse(root);
            }
            return new FormatResult.Invalid(
                    "This is JSON, but no article: it is neither a JSON Feed nor ninjs and has no body.");
        } catch (Json.Malformed e) {
            return new FormatResult.Malformed("This is malformed JSON. " + e.getMessage());
        }
    }
}
