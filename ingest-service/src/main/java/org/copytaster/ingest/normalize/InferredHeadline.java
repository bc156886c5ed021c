package org.copytaster.ingest.normalize;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.format.plaintext.Sentences;
import org.copytaster.ingest.parsed.BlockType;

/** A headline for an article that has none: its first sentence, cut where a clause ends, never inside a quotation. */
final class InferredHeadline {
    private static final int LONGEST = 120;
    /** A quotation without an end is not waited for any longer. */
    private static final int LIMIT = 300;

    private static final int SHORTEST = 35;
    private static final Pattern CLAUSE = Pattern.compile("[,;:](?= )| (?=[–—] )|(?=—)");
    private static final Pattern CONJUNCTION = Pattern.compile(
            "(?iu) (?=(?:after|as|while|when|because|but|which|who|amid|before|since|nachdem|weil|aber|während|après|mais|alors|después|mientras|dopo|mentre|depois|enquanto|nadat|terwijl) )");
    /** A last resort, for these also stand in the middle of a thought. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?iu) (?=(?:that|where|whose|dass|que|qui|dont|che|dat|die) )");

    private static final Pattern WORD = Pattern.compile(" ");

    private InferredHeadline() {}

    static Optional<String> of(List<Block> blocks) {
        Stream<Block> paragraphs = blocks.stream().filter(block -> block.type() == BlockType.PARAGRAPH);
        return Stream.concat(paragraphs, blocks.stream())
                .map(Block::text)
                .filter(InferredHeadline::hasWord)
                .findFirst()
                .map(text -> shorten(hasWord(Sentences.first(text)) ? Sentences.first(text) : text));
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String shorten(String sentence) {
        String whole = sentence.endsWith(".") && !sentence.endsWith("..")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
        if (whole.length() <= LONGEST) {
            return whole;
        }
        return lastCut(whole, CLAUSE)
                .or(() -> lastCut(whole, CONJUNCTION))
                .or(() -> lastCut(whole, RELATIVE))
                .or(() -> lastCut(whole, WORD).map(cut -> cut + " …"))
                .orElseGet(() -> whole.substring(0, Math.min(whole.length(), LIMIT)));
    }

    /** The longest beginning that ends at such a place, is long enough to say something and leaves no quotation open. */
    private static Optional<String> lastCut(String sentence, Pattern place) {
        Matcher matcher = place.matcher(sentence);
        String best = null;
        while (matcher.find() && matcher.start() <= LONGEST) {
            String beginning = sentence.substring(0, matcher.start());
            if (beginning.length() >= SHORTEST && isClosed(beginning)) {
                best = beginning;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isClosed(String text) {
        int curly = 0;
        int angle = 0;
        int round = 0;
        int straight = 0;
        for (char c : text.toCharArray()) {
            switch (c) {
                case '„' -> curly++;
                // closes in German, opens in English
                case '“' -> curly += curly > 0 ? -1 : 1;
                case '”' -> curly = Math.max(0, curly - 1);
                case '«' -> angle++;
                case '»' -> angle--;
                case '(', '[' -> round++;
                case ')', ']' -> round--;
                case '"' -> straight++;
                default -> {}
            }
        }
        return curly == 0 && angle == 0 && round <= 0 && straight % 2 == 0;
    }
}
