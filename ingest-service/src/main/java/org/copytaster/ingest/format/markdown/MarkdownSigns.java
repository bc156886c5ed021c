package org.copytaster.ingest.format.markdown;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text plainly is Markdown. People who write plain text use asterisks, dashes and number signs too, so no one
 * sign is enough: there have to be several kinds, or one that nothing else explains several times.
 */
final class MarkdownSigns {
    /** What is counted; a weak one stands in plain text as well and never decides alone. */
    private enum Sign {
        HEADING(Pattern.compile("^ {0,3}#{1,6} +\\S")),
        UNDERLINE(Pattern.compile("^={3,}\\s*$")),
        FENCE(Pattern.compile("^ {0,3}(?:```|~~~)")),
        TABLE(Pattern.compile("^ {0,3}\\|?(?: *:?-{3,}:? *\\|)+(?: *:?-{3,}:? *)?$")),
        LINK(
                Pattern.compile(
                        "(?<!!)\\[[^\\]\\[\\n]{1,200}]\\((?:https?://|mailto:|/|#|\\.{1,2}/)[^\\s()]{0,500}(?: \"[^\"]{0,200}\")?\\)")),
        IMAGE(Pattern.compile("!\\[[^\\]\\[\\n]{0,300}]\\([^\\s()]{1,500}(?: \"[^\"]{0,200}\")?\\)")),
        REFERENCE(Pattern.compile("^ {0,3}\\[[^\\]^\\n]{1,100}]: +<?(?:https?://|/)\\S+")),
        STRONG(Pattern.compile("(?<![*\\w])\\*\\*(?=[^\\s*])[^*\\n]{1,200}(?<=\\S)\\*\\*(?![*\\w])")),
        LIST(Pattern.compile("^ {0,3}(?:[-*+]|\\d{1,2}[.)]) +\\S")),
        QUOTE(Pattern.compile("^> ?\\S")),
        EMPHASIS(Pattern.compile("(?<![*\\w])[*_](?=[^\\s*_])[^*_\\n]{1,200}(?<=\\S)[*_](?![*\\w])")),
        CODE(Pattern.compile("(?<!`)`[^`\\n]{1,100}`(?!`)"));

        private final Pattern pattern;

        Sign(Pattern pattern) {
            this.pattern = pattern;
        }
    }

    private static final Set<Sign> WEAK = EnumSet.of(Sign.LIST, Sign.QUOTE, Sign.EMPHASIS, Sign.CODE);
    private static final int ENOUGH = 4;
    private static final int MOST_LINES = 2_000;
    /** Prose in one line says by its beginning what it is. */
    private static final int LONGEST_LINE = 2_000;

    private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
    private boolean titled;

    private MarkdownSigns(List<String> lines) {
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (Sign.FENCE.pattern.matcher(line).find()) {
                fenced = !fenced;
                count(Sign.FENCE, 1);
            } else if (!fenced) {
                read(lines, i);
            }
        }
    }

    /** @param against how many signs there are that it is something else */
    static boolean outweigh(int against, String text) {
        List<String> lines = text.lines()
                .limit(MOST_LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                .toList();
        return new MarkdownSigns(lines).areEnough(ENOUGH + against);
    }

    private void read(List<String> lines, int index) {
        String line = lines.get(index);
        for (Sign sign : Sign.values()) {
            boolean stands =
                    switch (sign) {
                        case HEADING -> standsAlone(lines, index);
                        case UNDERLINE, TABLE ->
                            index > 0 && !lines.get(index - 1).isBlank();
                        default -> true;
                    };
            if (sign != Sign.FENCE && stands) {
                count(sign, (int) matches(sign, line));
            }
        }
        titled |= index == 0 && counts.getOrDefault(Sign.HEADING, 0) > 0;
    }

    /** Comments of scripts and settings begin alike, but stand close together. */
    private static boolean standsAlone(List<String> lines, int index) {
        boolean before = index == 0 || lines.get(index - 1).isBlank();
        boolean after = index + 1 >= lines.size()
                || !Sign.HEADING.pattern.matcher(lines.get(index + 1)).find();
        return before && after;
    }

    private static long matches(Sign sign, String line) {
        Matcher matcher = sign.pattern.matcher(line);
        return matcher.results().limit(3).count();
    }

    private void count(Sign sign, int times) {
        if (times > 0) {
            counts.merge(sign, times, Integer::sum);
        }
    }

    /** Two points for a strong kind, one more where it is repeated, one for a weak kind. */
    private boolean areEnough(int enough) {
        int points = titled ? 2 : 0;
        boolean strong = false;
        for (Map.Entry<Sign, Integer> counted : counts.entrySet()) {
            boolean weak = WEAK.contains(counted.getKey());
            strong |= !weak;
            points += weak ? 1 : 2;
            points += !weak && counted.getValue() >= 2 ? 2 : 0;
        }
        return strong && points >= enough;
    }
}
