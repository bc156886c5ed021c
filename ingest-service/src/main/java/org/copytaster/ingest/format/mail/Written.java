package org.copytaster.ingest.format.mail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.format.mail.MailNode.Leaf;
import org.copytaster.ingest.parsed.Warning;

/**
 * What a mail says itself, of which a quoted mail, a signature and the like are taken away.
 *
 * @param header the mail's own, overridden by that of a mail passed on as text in it
 * @param subject of that header
 * @param release whether it is a press release
 */
record Written(MailBody body, MailHeader header, SubjectLine subject, boolean release, List<Warning> warnings) {
    /** So much people write above what they pass on. */
    private static final int MOST_WORDS_OF_A_HANDOVER = 40;

    private static final int MOST_HANDS = 10;

    static Written of(List<Leaf> parts, MailHeader header) {
        boolean list = header.has("list-id") || header.has("list-post") || header.has("mailing-list");
        SubjectLine subject = SubjectLine.of(header.first("subject").orElse(""), list);
        boolean answers = subject.reply() || header.has("in-reply-to") && !subject.forward();
        List<Warning> warnings = new ArrayList<>();
        MailBody body = body(parts, answers);
        MailHeader inner = header;
        for (int hands = 0; hands < MOST_HANDS; hands++) {
            Optional<Quotation> found = Quotation.in(body.lines());
            if (found.isEmpty()) {
                break;
            }
            Quotation quoted = found.get();
            MailBody own = body.part(0, quoted.start());
            int words = Trimming.of(own.lines()).words();
            boolean passedOn = quoted.forward() || subject.forward() || words == 0;
            if (!passedOn || words > MOST_WORDS_OF_A_HANDOVER) {
                warnings.addAll(Dropped.warnings("quotation-dropped", excerpt(body.lines(), quoted.start())));
                body = own;
                break;
            }
            warnings.addAll(Dropped.warnings("handover-dropped", own.lines()));
            body = unquoted(body.part(quoted.text(), body.lines().size()));
            inner = inner.with(quoted.header());
            subject = SubjectLine.of(inner.first("subject").orElse(""), list);
        }
        body = withoutQuoted(body, answers, warnings);
        Trimming trimming = Trimming.of(body.lines());
        warnings.addAll(trimming.warnings());
        return new Written(body.keeping(trimming.kept()), inner, subject, trimming.isRelease(), List.copyOf(warnings));
    }

    boolean isHandOver() {
        return body.words() <= MOST_WORDS_OF_A_HANDOVER;
    }

    private static MailBody body(List<Leaf> parts, boolean answers) {
        if (parts.isEmpty()) {
            return new MailBody.Text(List.of(), List.of());
        }
        return parts.stream()
                .<MailBody>map(leaf -> leaf.isHtml() ? HtmlBody.of(leaf.text(), answers) : text(leaf))
                .reduce(Written::joined)
                .orElseThrow();
    }

    private static MailBody.Text text(Leaf leaf) {
        DecodedText decoded = leaf.text();
        List<String> lines = leaf.flowed()
                ? FlowedText.lines(decoded.text(), leaf.delSp())
                : decoded.text().lines().toList();
        return new MailBody.Text(withoutGaps(lines), decoded.warnings());
    }

    /** One blank line says as much as many. */
    private static List<String> withoutGaps(List<String> lines) {
        BitSet kept = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            kept.set(i, !lines.get(i).isBlank() || i > 0 && !lines.get(i - 1).isBlank());
        }
        return MailBody.kept(lines, kept);
    }

    private static MailBody joined(MailBody above, MailBody below) {
        if (above instanceof MailBody.Text(List<String> lines, List<Warning> doubts)
                && below instanceof MailBody.Text(List<String> more, List<Warning> moreDoubts)) {
            return new MailBody.Text(concat(concat(lines, List.of("")), more), concat(doubts, moreDoubts));
        }
        return HtmlBody.joined(HtmlBody.of(above), HtmlBody.of(below));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** A mail passed on as text has often been quoted on the way. */
    private static MailBody unquoted(MailBody body) {
        boolean all = body.lines().stream().filter(line -> !line.isBlank()).allMatch(QuotedLines::isQuoted);
        return all && body instanceof MailBody.Text text
                ? new MailBody.Text(QuotedLines.unquoted(text.lines()), text.warnings())
                : body;
    }

    /** The lines of the mail that is answered go; where next to nothing else is there, they are what is sent. */
    private static MailBody withoutQuoted(MailBody body, boolean answers, List<Warning> warnings) {
        if (!(body instanceof MailBody.Text text)) {
            return body;
        }
        BitSet quoted = QuotedLines.in(text.lines());
        if (quoted.isEmpty()) {
            return body;
        }
        BitSet own = new BitSet();
        own.set(0, text.lines().size());
        own.andNot(quoted);
        int words = Trimming.of(MailBody.kept(text.lines(), own)).words();
        boolean attributed =
                quoted.stream().anyMatch(i -> !QuotedLines.isQuoted(text.lines().get(i)));
        if (words > 0 && (answers || attributed && words > MOST_WORDS_OF_A_HANDOVER)) {
            warnings.addAll(Dropped.warnings("quotation-dropped", excerpt(MailBody.kept(text.lines(), quoted), 0)));
            return text.keeping(own);
        }
        return new MailBody.Text(QuotedLines.unquoted(text.lines()), text.warnings());
    }

    /** Of a mail that was quoted its beginning says enough. */
    private static List<String> excerpt(List<String> lines, int from) {
        return lines.stream()
                .skip(from)
                .filter(line -> !line.isBlank())
                .limit(6)
                .toList();
    }
}
