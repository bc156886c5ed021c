package org.copytaster.ingest.format.html;

import java.util.function.Consumer;
import org.copytaster.ingest.parsed.BlockType;
import org.jsoup.nodes.Element;

/** The text between two block boundaries while it is being read, with blanks as HTML has them, and how it is set. */
final class TextRun {
    /** The first sign of the Chinese, Japanese and Korean blocks, and the last: each of them is a syllable or a word. */
    private static final char FIRST_IDEOGRAPH = 0x2E80;

    private static final char LAST_IDEOGRAPH = 0xD7FF;
    private static final int LETTERS_A_SIGN = 3;

    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int linked;
    private int strong;

    void append(String words, boolean inLink, boolean inStrong) {
        boolean blank = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c <= ' ';
            if (!space || !blank) {
                text.append(space ? ' ' : c);
            }
            blank = space;
        }
        int here = letters(words);
        letters += here;
        linked += inLink ? here : 0;
        strong += inStrong ? here : 0;
    }

    /** What stands between words and is none of them: a line break, the bar between cells. */
    void append(String between) {
        text.append(between);
    }

    /** Gives what was read and begins anew. Two line breaks in a row part paragraphs, one is only a line. */
    void end(BlockType type, Element holder, Consumer<Segment> segments) {
        String all = text.toString();
        if (!all.isBlank()) {
            String[] paragraphs =
                    all.indexOf('\n') < 0 ? new String[] {all} : all.strip().split(" *\n *\n[ \n]*");
            for (String paragraph : paragraphs) {
                if (!paragraph.isBlank()) {
                    segments.accept(segment(type, holder, paragraph, paragraphs.length == 1));
                }
            }
        }
        text.setLength(0);
        letters = 0;
        linked = 0;
        strong = 0;
    }

    /** Of a part it is not known what of it was linked; it has its share. */
    private Segment segment(BlockType type, Element holder, String paragraph, boolean whole) {
        int own = whole ? letters : letters(paragraph);
        double share = letters == 0 ? 0 : (double) own / letters;
        return new Segment(type, paragraph.strip(), holder, own, (int) Math.round(linked * share), (int)
                Math.round(strong * share));
    }

    static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                count += c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH ? LETTERS_A_SIGN : 1;
            }
        }
        return count;
    }
}
