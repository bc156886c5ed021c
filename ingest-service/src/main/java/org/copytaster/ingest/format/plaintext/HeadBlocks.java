package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;

/** What stands above the text of a document with markup: a heading, and below it a byline and a date, each for itself. */
public final class HeadBlocks {
    private HeadBlocks() {}

    /** Claims what it finds and gives back the rest; one block always stays. */
    public static List<ParsedBlock> takeFrom(List<ParsedBlock> blocks, ParsedArticle.Builder article, String origin) {
        List<ParsedBlock> rest = new ArrayList<>(blocks);
        if (rest.size() > 1 && rest.getFirst().type() == BlockType.HEADING) {
            article.claim(Field.HEADLINE, rest.removeFirst().text(), origin);
        }
        return linesFrom(rest, article, origin);
    }

    /** The same without the heading. */
    public static List<ParsedBlock> linesFrom(List<ParsedBlock> blocks, ParsedArticle.Builder article, String origin) {
        List<ParsedBlock> rest = new ArrayList<>(blocks);
        while (rest.size() > 1 && rest.getFirst().type() == BlockType.PARAGRAPH) {
            String line = rest.getFirst().text().strip();
            Optional<BylineLine> byline = BylineLine.read(line);
            Optional<DayLine> day = DayLine.read(line).filter(DayLine::complete);
            if (byline.isPresent()) {
                byline.get().names().forEach(name -> article.claim(Field.BYLINE, name, origin));
            } else if (day.isPresent()) {
                article.claim(Field.PUBLISHED, day.get().published(), origin)
                        .claim(Field.MODIFIED, day.get().modified(), origin);
            } else {
                break;
            }
            rest.removeFirst();
        }
        return rest;
    }
}
