package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;

/** Takes out what a web page has around and between its text: navigation, sharing, advertisements, related links. */
final class PageFurniture {
    /** A word of four letters or more, so that "St. Mary" is none. */
    private static final Pattern SENTENCE_BEFORE_ANOTHER = Pattern.compile("\\p{L}{4,}[.!?][”\"’]?\\s+[“\"‘]?\\p{Lu}");

    private static final Pattern RELATED = Pattern.compile(
            "(?iu)^(?:related(?: articles| stories| content| coverage| topics| links)?|more on this story|more (?:stories|like this|news)|read more|recommended(?: stories| reading)?|see also|explore more on these topics|latest stories|top stories|most read|most popular|you may also like|don[’']t miss|editor[’']s picks"
                    + "|mehr zum thema|lesen sie auch|das könnte sie (?:auch )?interessieren|ähnliche artikel|verwandte artikel|weitere artikel|meistgelesen"
                    + "|(?:à )?lire aussi|sur le même (?:sujet|thème)|articles (?:liés|similaires|connexes)|à voir aussi|les plus lus"
                    + "|(?:te|le) puede interesar|lea también|archivado en|noticias relacionadas|artículos relacionados|más información|lo más leído"
                    + "|leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|i più letti"
                    + "|leia (?:também|mais)|notícias relacionadas|artigos relacionados|veja também|mais lidas"
                    + "|lees ook|gerelateerde artikelen|meer over dit onderwerp|meest gelezen)\\s*[:：]?$");
    private static final Pattern TAGS = Pattern.compile(
            "(?iu)^(?:tags?|topics?|keywords?|filed under|themen|schlagw(?:orte|örter)|stichwörter|mots[ -]clés|thèmes|etiquetas|temas|palabras clave|argomenti|parole chiave|palavras[ -]chave|trefwoorden|onderwerpen)\\s?:\\s*(\\S.{1,300})$");
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_TITLES = 12;
    private static final int SHORTEST_TITLE = 4;
    private static final int FOOT = 12;
    private static final int MOST_TAIL_WORDS = 8;

    private final List<Passage> passages;
    private final Sign[] signs;
    private final boolean[] out;
    private final TakenOut takenOut;

    /** How much a passage looks like furniture by its words alone. */
    private enum Sign {
        NONE,
        IN_COMPANY,
        CERTAIN
    }

    private PageFurniture(List<Passage> passages, TakenOut takenOut) {
        this.passages = passages;
        this.takenOut = takenOut;
        this.signs = passages.stream().map(PageFurniture::sign).toArray(Sign[]::new);
        this.out = new boolean[passages.size()];
    }

    private static Sign sign(Passage passage) {
        if (!passage.isProse()) {
            return Sign.NONE;
        }
        if (FurniturePhrases.isAlways(passage.text())) {
            return Sign.CERTAIN;
        }
        return FurniturePhrases.isInCompany(passage.text()) ? Sign.IN_COMPANY : Sign.NONE;
    }

    /** Lines that are an advertisement or the like; before lines are joined, for they cut paragraphs in two. */
    static List<Line> betweenLines(List<Line> lines, TakenOut takenOut) {
        return lines.stream()
                .map(line -> {
                    if (line.text().length() > 40 || !FurniturePhrases.isInterruption(line.text())) {
                        return line;
                    }
                    takenOut.add(TakenOut.Kind.FURNITURE, line.text());
                    return Line.interruption();
                })
                .toList();
    }

    static List<Passage> dropFrom(List<Passage> passages, TakenOut takenOut, ParsedArticle.Builder article) {
        PageFurniture page = new PageFurniture(passages, takenOut);
        page.markRuns();
        page.markTail();
        page.markRelated();
        page.takeTags(article);
        return page.rest();
    }

    /**
     * A run of suspects is furniture if one of them is for certain, or if it stands above or below all text. A navigation
     * has sections nobody thought of: one unknown short line among known ones is one.
     */
    private void markRuns() {
        int text = 0;
        while (text < signs.length && (signs[text] != Sign.NONE || !isText(text))) {
            text++;
        }
        for (int i = 1; i < text - 1; i++) {
            if (signs[i] == Sign.NONE && isShort(i) && isAmongSections(i)) {
                signs[i] = Sign.IN_COMPANY;
            }
        }
        int start = 0;
        while (start < signs.length) {
            int end = start;
            boolean certain = false;
            while (end < signs.length && signs[end] != Sign.NONE) {
                certain |= signs[end] == Sign.CERTAIN;
                end++;
            }
            boolean above = end <= text && end - start > 1;
            boolean below = end == signs.length && end - start > 2;
            if (certain || above || below || end - start == 1 && isBarAtEnd(start)) {
                mark(start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private boolean isAmongSections(int index) {
        boolean beside = signs[index - 1] == Sign.IN_COMPANY && signs[index + 1] == Sign.IN_COMPANY;
        boolean more =
                index > 1 && signs[index - 2] != Sign.NONE || index + 2 < signs.length && signs[index + 2] != Sign.NONE;
        return beside && more;
    }

    /** Below the last sentence a page has its topics and buttons; two that are known speak for the rest. */
    private void markTail() {
        int start = signs.length;
        while (start > 0 && (out[start - 1] || isTailLine(passages.get(start - 1)))) {
            start--;
        }
        List<Integer> known = IntStream.range(start, signs.length)
                .filter(i -> signs[i] != Sign.NONE)
                .boxed()
                .toList();
        boolean certain = known.stream().anyMatch(i -> signs[i] == Sign.CERTAIN);
        if (start > 0 && certain && known.size() > 1) {
            mark(known.getFirst(), signs.length);
        }
    }

    private static boolean isTailLine(Passage passage) {
        String text = passage.text();
        return passage.isProse()
                && !Sentences.isFinished(text)
                && Sentences.words(text) <= MOST_TAIL_WORDS
                && !ListMarker.begins(text)
                && !Captions.isLabelled(text);
    }

    private void mark(int start, int end) {
        for (int i = start; i < end; i++) {
            out[i] = true;
        }
    }

    private boolean isBarAtEnd(int index) {
        return (index == 0 || index == passages.size() - 1)
                && !FurniturePhrases.isSection(passages.get(index).text());
    }

    private boolean isText(int index) {
        String text = passages.get(index).text();
        return Sentences.isFinished(text) && Sentences.words(text) > 8;
    }

    private boolean isShort(int index) {
        return passages.get(index).isProse()
                && Sentences.words(passages.get(index).text()) <= 2;
    }

    /** Titles below such a label, until a sentence comes that is one. */
    private void markRelated() {
        for (int i = 0; i < passages.size(); i++) {
            if (!passages.get(i).isProse()
                    || !RELATED.matcher(passages.get(i).text()).matches()) {
                continue;
            }
            int end = i + 1;
            while (end < passages.size() && end - i <= MOST_TITLES && (out[end] || isTitle(passages.get(end)))) {
                end++;
            }
            if (end > i + 1 || i == passages.size() - 1 || out[i]) {
                mark(i, end);
            }
        }
    }

    private static boolean isTitle(Passage passage) {
        String text = passage.text();
        return passage.isProse()
                && text.length() <= LONGEST_TITLE
                && !Sentences.hasFullStop(text)
                && !SENTENCE_BEFORE_ANOTHER.matcher(text).find()
                && (Sentences.words(text) >= SHORTEST_TITLE || ListMarker.begins(text) || text.contains(" · "))
                && !Captions.isLabelled(text);
    }

    private void takeTags(ParsedArticle.Builder article) {
        for (int i = Math.max(0, passages.size() - FOOT); i < passages.size(); i++) {
            Matcher tags = TAGS.matcher(passages.get(i).text());
            if (!out[i] && tags.matches() && !Sentences.hasFullStop(tags.group())) {
                out[i] = true;
                Stream.of(tags.group(1).split("\\s*[,;|·]\\s*"))
                        .forEach(tag -> article.claim(Field.KEYWORD, tag, PlainTextParser.ORIGIN));
            }
        }
    }

    private List<Passage> rest() {
        List<Passage> rest = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (!out[i]) {
                rest.add(passages.get(i));
            } else {
                takenOut.add(TakenOut.Kind.FURNITURE, passages.get(i).text());
            }
        }
        return rest;
    }
}
