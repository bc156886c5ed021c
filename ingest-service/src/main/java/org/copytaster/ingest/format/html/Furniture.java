package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.format.plaintext.DayLine;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Claim;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;

/** Drops from the body what is said elsewhere (headline, deck, byline) and the phrases every page has in between. */
final class Furniture {
    private static final Pattern PHRASE = Pattern.compile(
            "(?iu)^(?:advertisement|anzeige|publicité|publicidad|sponsored|share(?: this)?(?: article| story| page)?(?: on .{0,40})?|"
                    + "(?:read|see|watch|listen) (?:more|also|next|now)\\b.{0,160}|related\\s*:?.{0,160}|lesen sie auch.{0,160}|lire aussi.{0,160}|follow us.{0,80}|sign up (?:for|to).{0,160}|"
                    + "subscribe(?: now| to).{0,160}|skip to (?:main )?content|most (?:read|popular)|more (?:on|from) .{0,60}|tweet|print|email|copy link|comments?(?: \\(\\d+\\))?|"
                    + "(?:we use cookies|this (?:site|website) uses cookies).{0,400}|all rights reserved.{0,80}|(?:©|copyright ).{0,120})$");
    private static final Pattern BYLINE = Pattern.compile(
            "(?iu)^(?:(?:by|von|par|por|di|door)\\s.{2,120}|(?:published|updated|veröffentlicht|publié).{0,80})$");
    private static final int TOP = 6;

    private Furniture() {}

    static List<ParsedBlock> dropFrom(List<ParsedBlock> blocks, ParsedArticle.Builder article) {
        Set<String> titles = keys(article, Field.HEADLINE, Field.DECK, Field.ALTERNATIVE_HEADLINE);
        Set<String> names = keys(article, Field.BYLINE);
        List<ParsedBlock> kept = new ArrayList<>();
        boolean inText = false;
        for (int i = 0; i < blocks.size(); i++) {
            ParsedBlock block = blocks.get(i);
            boolean top = !inText && i < TOP;
            if (isPhrase(block) || isSaidElsewhere(block, titles) || top && isBylineOrDate(block, names)) {
                continue;
            }
            inText |= block.type() == BlockType.PARAGRAPH && block.text().length() > 120;
            kept.add(block);
        }
        return kept;
    }

    private static boolean isPhrase(ParsedBlock block) {
        return block.type() != BlockType.PREFORMATTED
                && PHRASE.matcher(block.text().strip()).matches();
    }

    /** Only a heading, or a short line, repeats the title; a paragraph that quotes it is text. */
    private static boolean isSaidElsewhere(ParsedBlock block, Set<String> titles) {
        return titles.contains(key(block.text()));
    }

    private static boolean isBylineOrDate(ParsedBlock block, Set<String> names) {
        String text = block.text().strip();
        return text.length() < 160
                && (DayLine.matches(text)
                        || BYLINE.matcher(text).matches() && !text.endsWith(".")
                        || names.contains(key(text))
                        || names.contains(key(text.replaceFirst("(?iu)^\\p{L}+\\s", ""))));
    }

    private static Set<String> keys(ParsedArticle.Builder article, Field... fields) {
        return Stream.of(fields)
                .flatMap(field -> article.claims(field).stream())
                .map(Claim::value)
                .map(Furniture::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Letters and digits only: pages write the same title with other quotes and blanks in each place. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
