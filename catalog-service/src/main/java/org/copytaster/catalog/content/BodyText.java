package org.copytaster.catalog.content;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What follows from the blocks alone: text, number of words, fingerprint. */
public final class BodyText {
    /** A blank line. */
    public static final String BLOCK_SEPARATOR = "\n\n";

    private BodyText() {}

    /** All block texts in document order, joined by a blank line. Offsets of annotations count its code points. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(joining(BLOCK_SEPARATOR));
    }

    /** Runs of non-blanks with at least one letter or digit, so that a lone dash is no word. */
    public static int words(String text) {
        int words = 0;
        boolean inWord = false;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            if (blank || !inWord) {
                counted = false;
            }
            inWord = !blank;
            if (inWord && !counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** {@code sha256:} and the hexadecimal digest of the text in UTF-8. */
    public static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
