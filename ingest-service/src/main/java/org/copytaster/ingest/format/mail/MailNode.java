package org.copytaster.ingest.format.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;

/** A mail is a tree: parts in parts, and whole mails among them. */
sealed interface MailNode {

    /** @param body one node, or none where reading was broken off */
    record Message(MailHeader header, List<MailNode> body) implements MailNode {}

    /** @param subtype alternative, related, mixed… */
    record Multipart(String subtype, List<MailNode> parts) implements MailNode {}

    /**
     * @param type media type in small letters
     * @param charset as it is named there, or null
     * @param flowed lines end softly as RFC 3676 has it
     * @param delSp the blank at a soft end is not the text's
     * @param disposition inline, attachment or null
     * @param filename or null
     * @param bytes decoded; empty for what is no text
     */
    record Leaf(
            String type,
            String charset,
            boolean flowed,
            boolean delSp,
            String disposition,
            String filename,
            byte[] bytes)
            implements MailNode {
        private static final Pattern READABLE = Pattern.compile("(?i).+\\.(?:txt|text|md|markdown|html?)");
        private static final Pattern SEAL = Pattern.compile("application/(?:pgp|(?:x-)?pkcs7)-signature");

        boolean isBody() {
            return (isHtml() || type.equals("text/plain")) && filename == null && !"attachment".equals(disposition);
        }

        boolean isHtml() {
            return type.equals("text/html")
                    || filename != null && filename.toLowerCase(Locale.ROOT).matches(".+\\.html?");
        }

        boolean isMarkdown() {
            return type.matches("text/(?:x-)?markdown")
                    || filename != null && filename.toLowerCase(Locale.ROOT).matches(".+\\.(?:md|markdown)");
        }

        /** Whether it may hold the article. */
        boolean isReadable() {
            boolean named = filename != null && READABLE.matcher(filename).matches();
            return type.matches("text/(?:plain|html|(?:x-)?markdown)")
                    || named && type.equals("application/octet-stream");
        }

        /** What mail programs put in for themselves. */
        boolean isSeal() {
            return SEAL.matcher(type).matches();
        }

        Leaf holding(byte[] content) {
            return new Leaf(type, charset, flowed, delSp, disposition, filename, content);
        }

        String name() {
            return filename == null ? type : filename;
        }

        DecodedText text() {
            String said = charset == null ? type : type + "; charset=" + charset;
            return Document.of(new RawDocument(bytes, new Hints(said, null, null, null, null, null)))
                    .text();
        }
    }
}
