package org.copytaster.ingest.format.plaintext;

import java.util.regex.Pattern;

/** A quotation set off from the text: nothing but the quotation, or the quotation and a name, without a "said". */
final class PullQuotes {
    private static final Pattern QUOTATION =
            Pattern.compile("(?su)^(?:“[^”]+”|„[^“”]+[“”]|«[^»]+»|»[^«]+«|\"[^\"]+\")$");
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "(?su)^.+[.!?…”“\"»«]\\s*(?:[—–-]\\s*)?\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3} \\p{Lu}[\\p{L}.'’-]+(?:, .{2,60})?$");
    private static final Pattern FIRST_PERSON = Pattern.compile(
            "(?iu)\\b(?:I|we|my|our|me|us|ich|wir|mich|uns|je|j|nous|notre|yo|nosotros|mi|io|noi|eu|nós|ik|wij|mij)\\b");
    private static final int FEWEST_WORDS = 6;
    private static final int LONGEST = 600;

    private PullQuotes() {}

    static boolean isPullQuote(String text) {
        return text.length() <= LONGEST
                && Sentences.words(text) >= FEWEST_WORDS
                && !Sentences.isFinished(text)
                && (QUOTATION.matcher(text).matches()
                        || FIRST_PERSON.matcher(text).find()
                                && ATTRIBUTED.matcher(text).matches());
    }
}
