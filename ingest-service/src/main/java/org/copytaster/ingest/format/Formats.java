package org.copytaster.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.ingest.format.html.HtmlArticleParser;
import org.copytaster.ingest.format.plaintext.PlainTextParser;

/** Looks at the bytes and sends them to the one package that reads them. */
public final class Formats {
    private static final Pattern MEDIA_WITHOUT_TEXT =
            Pattern.compile("(?i)^\\s*(?:image|audio|video|font|multipart)/.*|^\\s*application/(?:pdf|zip)\\b.*");

    private Formats() {}

    public static FormatResult parse(RawDocument document) {
        return switch (detect(document)) {
            case Detection.Unsupported unsupported -> unsupported;
            case Detection.Html(DecodedText text) ->
                new FormatResult.Read("html", List.of(HtmlArticleParser.parse(text)));
            case Detection.PlainText(DecodedText text) ->
                new FormatResult.Read("text", List.of(PlainTextParser.parse(text)));
        };
    }

    public static Detection detect(RawDocument document) {
        Optional<String> binary = BinarySignature.of(document.bytes());
        if (binary.isPresent()) {
            return new Detection.Unsupported(binary.get());
        }
        DecodedText text = Decoder.decode(document);
        return switch (TextFormat.of(text.text())) {
            case HTML -> new Detection.Html(text);
            case XML -> new Detection.Unsupported("XML, and no XML format is read yet");
            case JSON -> new Detection.Unsupported("JSON, and no JSON format is read yet");
            case PLAIN -> plainUnless(document.hints().mediaType(), text);
        };
    }

    /** Plain text has no signature, so here, and only here, the header is the only evidence there is. */
    private static Detection plainUnless(String mediaType, DecodedText text) {
        return mediaType != null && MEDIA_WITHOUT_TEXT.matcher(mediaType).matches()
                ? new Detection.Unsupported("said to be " + mediaType.strip() + ", and nothing in it says otherwise")
                : new Detection.PlainText(text);
    }
}
