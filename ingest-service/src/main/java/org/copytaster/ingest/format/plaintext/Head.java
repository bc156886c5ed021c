package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands above the text: headline, deck, byline, date line, in the order newsrooms set them. Each is optional, and
 * what is not surely one of them is left to the body.
 *
 * @param length how many paragraphs the head takes up
 */
record Head(String headline, String deck, List<String> bylines, String date, int length) {
    private static final int LONGEST_HEADLINE = 150;
    private static final int LONGEST_DECK = 250;
    private static final int MOST_WORDS = 25;

    static Head of(List<String> paragraphs) {
        int next = 0;
        String headline = null;
        String deck = null;
        String date = null;
        List<String> bylines = new ArrayList<>();
        if (startsWithHeadline(paragraphs)) {
            headline = paragraphs.getFirst();
            next = 1;
        }
        while (next < paragraphs.size() - 1) {
            String line = paragraphs.get(next);
            Optional<List<String>> names = BylineLine.read(line);
            if (bylines.isEmpty() && names.isPresent()) {
                bylines.addAll(names.get());
            } else if (date == null && DayLine.matches(line)) {
                date = line;
            } else if (headline != null && deck == null && bylines.isEmpty() && isDeck(paragraphs, next)) {
                deck = line;
            } else {
                break;
            }
            next++;
        }
        return new Head(headline, deck, List.copyOf(bylines), date, next);
    }

    private static boolean startsWithHeadline(List<String> paragraphs) {
        if (paragraphs.size() < 2) {
            return false;
        }
        String first = paragraphs.getFirst();
        return first.length() <= LONGEST_HEADLINE
                && Sentences.words(first) <= MOST_WORDS
                && !Sentences.hasFullStop(first)
                && !first.endsWith(":")
                && !first.endsWith(",")
                && !Captions.isLabelled(first)
                && !DayLine.matches(first)
                && BylineLine.read(first).isEmpty()
                && !Paragraphs.LIST_MARKER.matcher(first).find()
                && longerTextFollows(paragraphs, first);
    }

    private static boolean longerTextFollows(List<String> paragraphs, String first) {
        return paragraphs.stream()
                .skip(1)
                .limit(4)
                .anyMatch(text -> text.length() > first.length() && Sentences.isFinished(text)
                        || text.length() > 2 * first.length());
    }

    /** Between headline and byline there is no place for anything else. */
    private static boolean isDeck(List<String> paragraphs, int index) {
        String next = paragraphs.get(index + 1);
        return paragraphs.get(index).length() <= LONGEST_DECK
                && !Captions.isLabelled(paragraphs.get(index))
                && (BylineLine.read(next).isPresent() || DayLine.matches(next));
    }
}
