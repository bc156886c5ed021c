package org.copytaster.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.ingest.format.feed.FeedParser;
import org.copytaster.ingest.format.html.HtmlArticleParser;
import org.copytaster.ingest.format.json.JsonFormats;
import org.copytaster.ingest.format.plaintext.PlainTextParser;

/** Looks at the bytes and sends them to the one package that reads them. */
public final class Formats {
    private static final Pattern MEDIA_WITHOUT_TEXT =
            Pattern.compile("(?i)^\\s*(?:image|audio|video|font|multipart)/.*|^\\s*application/(?:pdf|zip)\\b.*");

    private static final Pattern JSON_TYPE = Pattern.compile("(?i)^\\s*(?:application|text)/(?:[\\w.-]+\\+)?json\\b.*");

    private Formats() {}

    public static FormatResult parse(RawDocument document) {
        return switch (detect(document)) {
            case Detection.Unsupported unsupported -> unsupported;
            case Detection.Feed(DecodedText text) ->
                FeedParser.parse(text, document.hints().sourceUrl());
            case Detection.Json(byte[] bytes) ->
                JsonFormats.parse(bytes, document.hints().sourceUrl());
            case Detection.Html(DecodedText text) ->
                new FormatResult.Read("html", List.of(HtmlArticleParser.parse(text)));
            case Detection.PlainText(DecodedText text) ->
                new FormatResult.Read("text", List.of(PlainTextParser.parse(text)));
        };
    }

    public static Detection detect(RawDocument document) {
        boolean saidToBeJson =
                JSON_TYPE.matcher(String.valueOf(document.hints().mediaType())).matches();
        Optional<String> binary = BinarySignature.of(document.bytes());
        if (binary.isPresent() && !(saidToBeJson && binary.get().equals(BinarySignature.ZEROS))) {
            return new Detection.Unsupported(binary.get());
        }
        DecodedText text = Decoder.decode(document);
        return switch (TextFormat.of(text.text())) {
            case FEED -> new Detection.Feed(text);
            case HTML -> new Detection.Html(text);
            case XML -> new Detection.Unsupported("XML, and of no kind that is read");
            case JSON -> new Detection.Json(document.bytes());
            // A broken JSON document looks like text; who says it is JSON wants to hear that it is broken.
            case PLAIN ->
                saidToBeJson
                        ? new Detection.Json(document.bytes())
                        : plainUnless(document.hints().mediaType(), text);
        };
    }

    /** Plain text has no signature, so here, and only here, the header is the only evidence there is. */
    private static Detection plainUnless(String mediaType, DecodedText text) {
        return mediaType != null && MEDIA_WITHOUT_TEXT.matcher(mediaType).matches()
                ? new Detection.Unsupported("said to be " + mediaType.strip() + ", and nothing in it says otherwise")
                : new Detection.PlainText(text);
    }
}
