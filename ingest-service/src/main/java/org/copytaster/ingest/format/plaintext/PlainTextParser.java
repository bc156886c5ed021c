package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;

/**
 * Reads pasted or wired plain text: lines, of which paragraphs are made; what is not the article is taken out; then the head,
 * then what each remaining paragraph is. No word goes without a field or a warning that has it.
 */
public final class PlainTextParser {
    static final String ORIGIN = "text";

    private static final String DATELINE = "dateline";
    private static final int LONGEST_NOTICE = 1_000;
    private static final Pattern CORRECTION = Pattern.compile(
            "(?iu)^(?:correction|clarification|editor[’']s note|berichtigung|korrektur|anmerkung der redaktion|rectificatif|correctif|ndlr|corrección|rectificación|nota de la redacción|rettifica|correzione|correção|retificação|rectificatie|correctie)\\s?[:.(–—-].*");

    private PlainTextParser() {}

    public static ParsedArticle parse(DecodedText decoded) {
        ParsedArticle.Builder article = ParsedArticle.from(ORIGIN);
        decoded.warnings().forEach(warning -> article.warn(warning.code(), warning.detail()));
        List<Line> written = Lines.of(decoded.text());
        TakenOut takenOut = new TakenOut();
        List<Line> lines =
                PageFurniture.betweenLines(inOneColumn(Pages.withoutEdges(written, takenOut), article), takenOut);
        Speakers speakers = Speakers.of(lines);
        List<Passage> passages = WireMarkings.dropFrom(
                PageFurniture.dropFrom(Paragraphs.of(decoded.text(), lines, speakers), takenOut, article), takenOut);
        if (passages.isEmpty()) {
            // Where everything would be furniture, somebody meant it.
            takenOut = new TakenOut();
            passages = Paragraphs.of(decoded.text(), written, speakers);
        }
        List<Passage> body = new ArrayList<>(Head.takeFrom(passages, article, takenOut));
        takeDateline(body, article);
        takeLastByline(body, article, takenOut);
        takenOut.warnIn(article);
        warnOfCorrections(body, article);
        return article.body(BodyBlocks.of(body, speakers, article)).build();
    }

    private static List<Line> inOneColumn(List<Line> lines, ParsedArticle.Builder article) {
        List<Line> unfolded = Columns.unfold(lines);
        if (unfolded.size() > lines.size()) {
            article.warn("columns-unfolded", "The text was copied in two columns; they were read one after the other.");
        }
        return unfolded;
    }

    /** There is no field for the place, so the warning keeps the line as it was written. A picture may stand above it. */
    private static void takeDateline(List<Passage> body, ParsedArticle.Builder article) {
        int first = 0;
        while (first < body.size() - 1 && Captions.isCaption(body.get(first).text(), false)) {
            first++;
        }
        if (first >= body.size() || !body.get(first).isProse()) {
            return;
        }
        Optional<Dateline> read = Dateline.of(body.get(first).text());
        if (read.isEmpty()) {
            return;
        }
        Dateline dateline = read.get();
        if (dateline.rest().isEmpty()) {
            body.remove(first);
        } else {
            body.set(first, Passage.prose(dateline.rest()));
        }
        article.claim(Field.SITE_NAME, dateline.agency(), DATELINE)
                .claim(Field.PUBLISHED, dateline.date(), DATELINE)
                .warn("dateline-removed", "The dateline was taken out of the text: " + dateline.asWritten());
    }

    /** Some papers sign below the text. */
    private static void takeLastByline(List<Passage> body, ParsedArticle.Builder article, TakenOut takenOut) {
        if (body.size() < 2
                || !article.claims(Field.BYLINE).isEmpty()
                || !body.getLast().isProse()) {
            return;
        }
        BylineLine.read(body.getLast().text()).ifPresent(byline -> {
            byline.names().forEach(name -> article.claim(Field.BYLINE, name, ORIGIN));
            if (!byline.complete()) {
                takenOut.add(TakenOut.Kind.BYLINE, body.getLast().text());
            }
            body.removeLast();
        });
    }

    /** Readers are to see it, so it stays; editors are not to miss it. */
    private static void warnOfCorrections(List<Passage> body, ParsedArticle.Builder article) {
        body.stream()
                .map(Passage::text)
                .filter(text -> text.length() <= LONGEST_NOTICE
                        && CORRECTION.matcher(text).matches())
                .forEach(text -> article.warn("correction-notice", text));
    }
}
