package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;

/**
 * Reads what stands above the text: label, headline, deck, byline, date line, in whatever order. Each is optional, and what
 * is not surely one of them is left to the body. The head reaches down to its last byline or date line; what else is short
 * and unfinished up to there is a button of the page.
 */
final class Head {
    private static final int LONGEST_DECK = 300;
    private static final int SHORTEST_DECK = 7;
    private static final int MOST_LINES = 14;
    private static final int BUTTON_WORDS = 8;

    /** More days than these are the heads of a chronicle. */
    private static final int MOST_DAYS = 2;

    private final List<Passage> passages;
    private final ParsedArticle.Builder article;
    private final TakenOut takenOut;
    private final HeadLines lines;
    private int next;
    private String headline;
    private String deck;
    private boolean byline;
    private boolean published;
    private boolean modified;

    private Head(List<Passage> passages, ParsedArticle.Builder article, TakenOut takenOut) {
        this.passages = passages;
        this.article = article;
        this.takenOut = takenOut;
        this.lines = new HeadLines(passages);
    }

    /** @return what is left below the head, and what stood in it and belongs to the body: pictures, highlights */
    static List<Passage> takeFrom(List<Passage> passages, ParsedArticle.Builder article, TakenOut takenOut) {
        Head head = new Head(passages, article, takenOut);
        List<Passage> rest = head.read();
        article.claim(Field.HEADLINE, head.headline, PlainTextParser.ORIGIN)
                .claim(Field.DECK, head.deck, PlainTextParser.ORIGIN);
        return rest;
    }

    private List<Passage> read() {
        while (headline == null && hasMore() && isAboveHeadline(text())) {
            next++;
        }
        if (headline == null && hasMore() && lines.isHeadline(next)) {
            headline = withoutDay(WireMarkings.withoutMarking(text(), takenOut));
            next++;
        }
        List<Passage> rest = new ArrayList<>();
        for (int end = end(); next < end || hasMore() && isBelowHeadline(); next++) {
            if (next < end && !isTaken(text())) {
                rest.add(passages.get(next));
            }
        }
        rest.addAll(passages.subList(next, passages.size()));
        return rest;
    }

    private boolean hasMore() {
        return next < passages.size() - 1 && passages.get(next).isProse();
    }

    private String text() {
        return passages.get(next).text();
    }

    private boolean isAboveHeadline(String text) {
        return isField(text) || isDate(text) || isByline(text) || isLabel(text);
    }

    /** Without a byline or a date to show how far the head reaches, only what follows at once is part of it. */
    private boolean isBelowHeadline() {
        return isField(text()) || isDate(text()) || isByline(text()) || isLooseDeck(text());
    }

    /** Behind the last line that can only be part of a head. One sentence, the deck, may stand before it. */
    private int end() {
        int end = next;
        int sentences = 0;
        boolean chronicle = lines.days() > MOST_DAYS;
        for (int i = next; headline != null && i < Math.min(passages.size() - 1, next + MOST_LINES); i++) {
            String text = passages.get(i).text();
            if (!passages.get(i).isProse() || text.length() > LONGEST_DECK) {
                break;
            }
            if (lines.isByline(i) || lines.isDay(i) && (!chronicle || i == end)) {
                end = i + 1;
            } else if (Sentences.isFinished(text) && ++sentences > 1) {
                break;
            }
        }
        return end;
    }

    private boolean isTaken(String text) {
        return isField(text) || isDate(text) || isByline(text) || isDeck(text) || isButton(text);
    }

    private boolean isField(String text) {
        Optional<String> title = headline == null ? HeadLines.headlineField(text) : Optional.empty();
        Optional<String> subtitle = deck == null ? HeadLines.deckField(text) : Optional.empty();
        title.ifPresent(value -> headline = value);
        subtitle.ifPresent(value -> deck = value);
        return title.isPresent() || subtitle.isPresent();
    }

    private boolean isDate(String text) {
        Optional<DayLine> read = DayLine.read(text)
                .filter(line -> line.published() == null || !published)
                .filter(line -> line.modified() == null || !modified);
        read.ifPresent(line -> {
            published |= line.published() != null;
            modified |= line.modified() != null;
            article.claim(Field.PUBLISHED, line.published(), PlainTextParser.ORIGIN)
                    .claim(Field.MODIFIED, line.modified(), PlainTextParser.ORIGIN);
            if (!line.complete()) {
                takenOut.add(TakenOut.Kind.DATE_LINE, text);
            }
        });
        return read.isPresent();
    }

    private boolean isByline(String text) {
        if (byline) {
            return isPost(text);
        }
        Optional<BylineLine> read = BylineLine.read(text);
        if (read.isEmpty() && headline != null) {
            read = BylineLine.readBare(text).or(() -> lonelyName(text));
        }
        read.ifPresent(line -> {
            byline = true;
            line.names().forEach(name -> article.claim(Field.BYLINE, name, PlainTextParser.ORIGIN));
            if (!line.complete()) {
                takenOut.add(TakenOut.Kind.BYLINE, text);
            }
        });
        return read.isPresent();
    }

    private Optional<BylineLine> lonelyName(String text) {
        if (!lines.isLonelyName(next) || headline.contains(text)) {
            return Optional.empty();
        }
        article.warn("byline-inferred", "Read as the byline: " + text);
        return Optional.of(new BylineLine(List.of(text), true));
    }

    /** The post or the address of who was named above. */
    private boolean isPost(String text) {
        boolean post = BylineLine.isPost(text) || BylineLine.agency(text);
        if (post) {
            takenOut.add(TakenOut.Kind.BYLINE, text);
        }
        return post;
    }

    private boolean isLabel(String text) {
        Optional<String> label = lines.label(next);
        label.ifPresent(name -> {
            article.claim(Field.KEYWORD, name, PlainTextParser.ORIGIN);
            takenOut.add(TakenOut.Kind.LABEL, text);
        });
        return label.isPresent();
    }

    /** Some pages copy the day onto the headline's line: "… Tuesday, September 1, 2015". */
    private String withoutDay(String text) {
        int cut = HeadLines.dayAtEnd(text);
        if (cut < 0 || published) {
            return text;
        }
        published = true;
        article.claim(Field.PUBLISHED, text.substring(cut + 1), PlainTextParser.ORIGIN);
        return text.substring(0, cut);
    }

    private boolean isDeck(String text) {
        boolean fits = deck == null
                && !byline
                && !HeadLines.isPicture(text)
                && !ListMarker.begins(text)
                && (Sentences.isFinished(text) || Sentences.words(text) > 2);
        if (fits) {
            deck = text;
        }
        return fits;
    }

    private boolean isLooseDeck(String text) {
        String below = passages.get(next + 1).text();
        boolean loose = headline != null
                && !Sentences.isFinished(text)
                && ":,;–—-".indexOf(text.charAt(text.length() - 1)) < 0
                && text.length() <= LONGEST_DECK
                && Sentences.words(text) >= SHORTEST_DECK
                && below.length() > text.length()
                && (Sentences.isFinished(below) || Dateline.of(below).isPresent());
        return loose && isDeck(text);
    }

    private boolean isButton(String text) {
        boolean button = !Sentences.isFinished(text)
                && Sentences.words(text) <= BUTTON_WORDS
                && !HeadLines.isPicture(text)
                && !ListMarker.begins(text);
        if (button) {
            takenOut.add(TakenOut.Kind.FURNITURE, text);
        }
        return button;
    }
}
