package org.copytaster.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.copytaster.ingest.format.FormatResult;
import org.copytaster.ingest.format.jsonfeed.JsonFeedParser;
import org.copytaster.ingest.format.ninjs.NinjsParser;
import org.copytaster.ingest.format.simplejson.SimpleJsonParser;

/** What a JSON document is can only be told from what is in it. */
public final class JsonFormats {
    private JsonFormats() {}

    public static FormatResult parse(byte[] bytes, String sourceUrl) {
        try {
            JsonNode root = Json.read(bytes);
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
