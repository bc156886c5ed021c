package org.copytaster.ingest.normalize;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.format.plaintext.Sentences;
import org.copytaster.ingest.parsed.BlockType;

/**
 * A headline for an article that has none: its first sentence. A long one is cut where a clause ends if what is left says
 * something by itself; else it is broken off, and an ellipsis says so. Never inside a quotation.
 */
final class InferredHeadline {
    private static final int LONGEST = 120;
    /** A quotation without an end is not waited for any longer. */
    private static final int LIMIT = 300;

    private static final int SHORTEST = 35;
    private static final int FEWEST_WORDS = 3;

    /** A sentence that is broken off should not stop at its first comma. */
    private static final int LONG_ENOUGH = 70;

    private static final Pattern CLAUSE = Pattern.compile("[,;:](?= )| (?=[–—] )|(?=—)");
    private static final Pattern CONJUNCTION = Pattern.compile(
            "(?iu) (?=(?:after|as|while|when|because|but|which|who|amid|before|since|nachdem|weil|aber|während|après|mais|alors|después|mientras|dopo|mentre|depois|enquanto|nadat|terwijl) )");
    /** A last resort, for these also stand in the middle of a thought. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?iu) (?=(?:that|where|whose|dass|que|qui|dont|che|dat|die) )");

    /** Not behind a word that leads on to the next one. */
    private static final Pattern WORD = Pattern.compile(
            "(?iu)(?<![,;:–—-])(?<! (?:a|an|the|of|in|on|at|to|for|by|with|from|and|or|as|that|der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|in|im|am|an|auf|mit|von|vom|zu|zum|zur|für|le|la|les|de|du|des|un|une|et|ou|à|au|aux|en|par|pour|sur|el|los|las|una|y|o|con|por|para|il|lo|gli|i|e|di|del|della|da|dal|che|per|su|um|uma|do|dos|das|no|na|em|com|het|een|van|te|op|met|voor|his|her|its|their|is|was|were|are|has|have|had|will|who|which|ist|sind|war|hat|haben|hatte|wird|werden|wurde|wurden|est|sont|ont|avait|fut|es|ha|han|fue|ser|è|sono|foi|é|heeft|wordt|werd|zijn)) ");

    private static final String ELLIPSIS = " …";

    private InferredHeadline() {}

    /** @param blocks at least one; where none has a word, the beginning of the first stands for it */
    static String of(List<Block> blocks) {
        Stream<Block> paragraphs = blocks.stream().filter(block -> block.type() == BlockType.PARAGRAPH);
        List<Block> all = Stream.concat(paragraphs, blocks.stream())
                .filter(block -> hasWord(block.text()))
                .toList();
        return Stream.concat(all.stream().filter(block -> !isAddress(block.text())), all.stream())
                .map(Block::text)
                .findFirst()
                .map(text -> shorten(opening(text)))
                .orElseGet(() -> beginning(blocks.getFirst().text()));
    }

    private static String beginning(String text) {
        int length = Math.min(text.codePointCount(0, text.length()), LONGEST);
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** "Dear colleagues,": what follows is the first sentence. */
    private static boolean isAddress(String text) {
        return text.length() < SHORTEST && text.endsWith(",");
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** "No. Not now." is half a headline; what follows belongs to it. */
    private static String opening(String text) {
        String first = Sentences.first(text);
        if (!hasWord(first)) {
            return text;
        }
        boolean few = first.split(" ").length < FEWEST_WORDS;
        String rest = text.substring(first.length()).strip();
        return few && !rest.isEmpty() ? first + " " + Sentences.first(rest) : first;
    }

    private static String shorten(String sentence) {
        boolean ends = sentence.endsWith(".") && !sentence.endsWith("..") || sentence.endsWith(":");
        String whole = ends ? sentence.substring(0, sentence.length() - 1).stripTrailing() : sentence;
        if (whole.length() <= LONGEST) {
            return whole;
        }
        return lastCut(whole, CLAUSE, MainClause::isIn)
                .or(() -> lastCut(whole, CONJUNCTION, MainClause::isIn))
                .or(() -> lastCut(whole, RELATIVE, MainClause::isIn))
                .or(() -> lastCut(whole, WORD, MainClause::isIn).map(cut -> cut + ELLIPSIS))
                .or(() -> lastCut(whole, CLAUSE, InferredHeadline::isLongEnough).map(cut -> cut + ELLIPSIS))
                .or(() -> lastCut(whole, WORD, _ -> true).map(cut -> cut + ELLIPSIS))
                .orElseGet(() -> whole.substring(0, Math.min(whole.length(), LIMIT)));
    }

    private static boolean isLongEnough(String beginning) {
        return beginning.length() >= LONG_ENOUGH;
    }

    /** The longest beginning that ends at such a place, is long enough to say something and leaves no quotation open. */
    private static Optional<String> lastCut(String sentence, Pattern place, Predicate<String> good) {
        Matcher matcher = place.matcher(sentence);
        String best = null;
        while (matcher.find() && matcher.start() <= LONGEST) {
            String beginning = sentence.substring(0, matcher.start());
            if (beginning.length() >= SHORTEST && isClosed(beginning) && good.test(beginning)) {
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
