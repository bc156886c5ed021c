package org.copytaster.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.ingest.document.BinarySignature;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.format.feed.FeedFormat;
import org.copytaster.ingest.format.html.HtmlFormat;
import org.copytaster.ingest.format.json.JsonFormats;
import org.copytaster.ingest.format.mail.MailFormat;
import org.copytaster.ingest.format.markdown.MarkdownFormat;
import org.copytaster.ingest.format.newsmlg2.NewsmlG2Format;
import org.copytaster.ingest.format.nitf.NitfFormat;
import org.copytaster.ingest.format.plaintext.PlainTextFormat;
import org.copytaster.ingest.parsed.FormatResult;
import org.copytaster.ingest.parsed.FormatResult.Invalid;
import org.copytaster.ingest.parsed.FormatResult.Unsupported;

/** Looks at the bytes and sends them to the one package that reads them. */
public final class Formats {
    /** In the order they are asked: the surest signature first, and last plain text, which has none. */
    private static final List<DocumentFormat> ALL = List.of(
            new MailFormat(),
            new FeedFormat(),
            new NewsmlG2Format(),
            new NitfFormat(),
            new JsonFormats(),
            new MarkdownFormat(),
            new HtmlFormat(),
            new PlainTextFormat());

    private static final Pattern MEDIA_WITHOUT_TEXT =
            Pattern.compile("(?i)(?:image|audio|video|font|multipart)/|application/(?:pdf|zip)\\b");

    private Formats() {}

    public static FormatResult parse(RawDocument document) {
        return switch (detect(document)) {
            case Detection.Refused(Unsupported reason) -> reason;
            case Detection.Recognized(DocumentFormat format, Document read) ->
                Size.excess(format, read).<FormatResult>map(Invalid::new).orElseGet(() -> format.parse(read));
        };
    }

    public static Detection detect(RawDocument raw) {
        Optional<String> binary = BinarySignature.of(raw.bytes());
        if (binary.isPresent() && !(binary.get().equals(BinarySignature.ZEROS) && JsonFormats.isSaidToBe(raw))) {
            return new Detection.Refused(new Unsupported(binary.get()));
        }
        Document document = Document.of(raw);
        return ALL.stream()
                .filter(format -> format.reads(document))
                .findFirst()
                .<Detection>map(format -> new Detection.Recognized(format, document))
                .filter(found -> !isDoubtful(found, document))
                .orElseGet(() -> new Detection.Refused(new Unsupported(whyNot(document))));
    }

    /** Plain text has no signature, so there, and only there, the header is the only evidence. */
    private static boolean isDoubtful(Detection found, Document document) {
        return found instanceof Detection.Recognized(PlainTextFormat _, Document _)
                && document.hints().isSaidToBe(MEDIA_WITHOUT_TEXT);
    }

    private static String whyNot(Document document) {
        return document.isXml()
                ? "XML, and of no kind that is read"
                : "said to be " + document.hints().mediaType().strip() + ", and nothing in it says otherwise";
    }
}
