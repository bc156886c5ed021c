package org.copytaster.ingest.format.mail;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.format.plaintext.PlainTextParser;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.Warning;

/** A mail's text as lines, in which quotations and closings are found, whether it came as text or as HTML. */
sealed interface MailBody permits MailBody.Text, HtmlBody {

    /** Blank ones stand between paragraphs. */
    List<String> lines();

    /** Those lines only, in their order. */
    MailBody keeping(BitSet kept);

    ParsedArticle read();

    default MailBody part(int from, int to) {
        BitSet kept = new BitSet();
        kept.set(from, to);
        return keeping(kept);
    }

    default int words() {
        return lines().stream().mapToInt(MailBody::words).sum();
    }

    /** What stands between blanks and has a letter or a digit. */
    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    static <T> List<T> kept(List<T> all, BitSet kept) {
        return IntStream.range(0, all.size())
                .filter(kept::get)
                .mapToObj(all::get)
                .toList();
    }

    /** @param warnings what was doubtful about its characters */
    record Text(List<String> lines, List<Warning> warnings) implements MailBody {

        @Override
        public MailBody keeping(BitSet kept) {
            return new Text(MailBody.kept(lines, kept), warnings);
        }

        @Override
        public ParsedArticle read() {
            return PlainTextParser.parse(new DecodedText(String.join("\n", lines), warnings));
        }
    }
}
