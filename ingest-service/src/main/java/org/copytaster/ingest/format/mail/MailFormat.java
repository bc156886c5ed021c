package org.copytaster.ingest.format.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.parsed.FormatResult;
import org.copytaster.ingest.parsed.Warning;

/** A mail as it travels, with its header (RFC 5322) and its parts (RFC 2045 to 2049). */
public final class MailFormat implements DocumentFormat {
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)message/(?:rfc822|global)\\b|application/mbox\\b");

    @Override
    public boolean reads(Document document) {
        return MailSignature.of(document.text().text()).isMail(document.hints().isSaidToBe(MEDIA_TYPE));
    }

    /** From the bytes, because each part says by itself what characters they are. */
    @Override
    public FormatResult parse(Document document) {
        MailTree tree = MailTree.read(document.raw().bytes());
        List<Warning> interruption = tree
                .interruption()
                .map(reason -> new Warning("mail-cut-off", "The mail could not be read to its end. " + reason))
                .stream()
                .toList();
        return new FormatResult.Read("mail", MailArticles.of(tree.message(), interruption));
    }
}
