package org.copytaster.ingest.format.plaintext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.ingest.time.WrittenTime;

/** What each of the lines above a text may be, looked at together with those below it. */
record HeadLines(List<Passage> passages) {
    private static final Pattern HEADLINE_FIELD = Pattern.compile(
            "(?iu)^(?:headline|hed|title|überschrift|schlagzeile|titel|titre|título|titular|titolo|kop)\\s?:\\s*(?=\\S)");
    private static final Pattern DECK_FIELD = Pattern.compile(
            "(?iu)^(?:deck|dek|subhead(?:line|ing)?|subtitle|standfirst|unterzeile|untertitel|vorspann|chapô|chapeau|sous-titre|subtítulo|entradilla|bajada|sottotitolo|occhiello|subkop|ondertitel)\\s?:\\s*(?=\\S)");
    private static final Pattern LABEL_END = Pattern.compile("\\s?[|/›»>]$");
    private static final int LONGEST_HEADLINE = 150;
    private static final int LONGEST_FIELD = 300;
    private static final int MOST_WORDS = 25;
    private static final int LONGEST_LABEL = 60;
    private static final int LABEL_WORDS = 3;
    private static final int KICKER_WORDS = 4;
    private static final int DAY_WORDS = 6;
    private static final int LOOK_AHEAD = 6;
    private static final int LOOK_FOR_DAYS = 60;

    static Optional<String> headlineField(String text) {
        return field(HEADLINE_FIELD, text);
    }

    static Optional<String> deckField(String text) {
        return field(DECK_FIELD, text);
    }

    private static Optional<String> field(Pattern name, String text) {
        Matcher field = name.matcher(text);
        return text.length() <= LONGEST_FIELD && field.find()
                ? Optional.of(text.substring(field.end()))
                : Optional.empty();
    }

    boolean isHeadline(int index) {
        String text = passages.get(index).text();
        return passages.get(index).isProse()
                && text.length() <= LONGEST_HEADLINE
                && Sentences.words(text) <= MOST_WORDS
                && !Sentences.hasFullStop(text)
                && !text.endsWith(":")
                && !text.endsWith(",")
                && text.codePoints().anyMatch(Character::isLetter)
                && !isPicture(text)
                && !isDay(text)
                && BylineLine.read(text).isEmpty()
                && Dateline.of(text).isEmpty()
                && !ListMarker.begins(text)
                && longerTextFollows(index, text);
    }

    private boolean longerTextFollows(int index, String first) {
        return passages.stream()
                .skip(index + 1L)
                .limit(LOOK_AHEAD)
                .map(Passage::text)
                .anyMatch(text -> text.length() > first.length() && (Sentences.isFinished(text) || text.endsWith(":"))
                        || text.length() > 2 * first.length());
    }

    /** "POLITICS", "World |", or a few words with headline, deck and byline below. */
    Optional<String> label(int index) {
        String text = passages.get(index).text();
        if (text.length() > LONGEST_LABEL
                || Sentences.isFinished(text)
                || index + 2 >= passages.size()
                || !isHeadline(index + 1)) {
            return Optional.empty();
        }
        String label = LABEL_END.matcher(text).replaceFirst("");
        return isSection(label, text, index) || isKicker(label, index) ? Optional.of(label) : Optional.empty();
    }

    private boolean isSection(String label, String text, int index) {
        if (FurniturePhrases.isSection(label) || label.length() < text.length()) {
            return true;
        }
        boolean capitals =
                isCapitals(label) && !isCapitals(passages.get(index + 1).text());
        return Sentences.words(label) == 1 || capitals && Sentences.words(label) <= LABEL_WORDS;
    }

    private boolean isKicker(String label, int index) {
        String headline = passages.get(index + 1).text();
        return index + 3 < passages.size()
                && Sentences.words(label) <= KICKER_WORDS
                && Sentences.words(headline) > Sentences.words(label)
                && Sentences.hasFullStop(passages.get(index + 2).text())
                && (isByline(index + 3) || isDay(index + 3));
    }

    private static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }

    boolean isByline(int index) {
        String text = passages.get(index).text();
        return BylineLine.read(text).isPresent() || BylineLine.readBare(text).isPresent() || isLonelyName(index);
    }

    boolean isDay(int index) {
        return isDay(passages.get(index).text());
    }

    private static boolean isDay(String text) {
        return DayLine.read(text).isPresent();
    }

    long days() {
        return passages.stream()
                .limit(LOOK_FOR_DAYS)
                .filter(passage -> isDay(passage.text()))
                .count();
    }

    /** A name between headline and text or date is a byline; so it is above its owner's post. */
    boolean isLonelyName(int index) {
        String below = passages.get(index + 1).text();
        boolean placed = isDay(below) || BylineLine.isPost(below) || below.length() > LONGEST_HEADLINE;
        return placed && BylineLine.isName(passages.get(index).text());
    }

    static boolean isPicture(String text) {
        return Captions.isLabelled(text) || Captions.pointsAtPicture(text);
    }

    /** Where a day with its weekday and year begins at the end of a line; -1 where there is none. */
    static int dayAtEnd(String text) {
        int cut = text.length();
        for (int words = 0; words < DAY_WORDS && cut > 0; words++) {
            cut = text.lastIndexOf(' ', cut - 1);
            boolean day = cut > 0
                    && WrittenTime.find(text.substring(cut + 1))
                            .filter(time -> time.weekday() != null && time.year() != null)
                            .isPresent();
            if (day) {
                return cut;
            }
        }
        return -1;
    }
}
