package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;

/** Reads pasted or wired plain text: paragraphs, then the head above them, then what each remaining one is. */
public final class PlainTextParser {
    private static final String ORIGIN = "text";

    private PlainTextParser() {}

    public static ParsedArticle parse(DecodedText decoded) {
        List<String> paragraphs = Paragraphs.of(decoded.text());
        Head head = Head.of(paragraphs);
        ParsedArticle.Builder article = ParsedArticle.from(ORIGIN);
        decoded.warnings().forEach(warning -> article.warn(warning.code(), warning.detail()));
        article.claim(Field.HEADLINE, head.headline(), ORIGIN)
                .claim(Field.DECK, head.deck(), ORIGIN)
                .claim(Field.PUBLISHED, head.date(), ORIGIN);
        head.bylines().forEach(name -> article.claim(Field.BYLINE, name, ORIGIN));
        List<String> body = new ArrayList<>(paragraphs.subList(head.length(), paragraphs.size()));
        takeDateline(body, article);
        return article.body(blocks(body, article)).build();
    }

    /** There is no field for the place, so the warning keeps the line as it was written. */
    private static void takeDateline(List<String> body, ParsedArticle.Builder article) {
        if (body.isEmpty()) {
            return;
        }
        Dateline.of(body.getFirst()).ifPresent(dateline -> {
            body.set(0, dateline.rest());
            article.claim(Field.SITE_NAME, dateline.agency(), "dateline")
                    .claim(Field.PUBLISHED, dateline.date(), "dateline")
                    .warn("dateline-removed", "The dateline was taken out of the text: " + dateline.asWritten());
        });
    }

    private static List<ParsedBlock> blocks(List<String> body, ParsedArticle.Builder article) {
        boolean punctuated = isPunctuated(body);
        List<ParsedBlock> blocks = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i);
            BlockType type =
                    isListItem(body, i) ? BlockType.LIST_ITEM : punctuated ? type(body, i) : BlockType.PARAGRAPH;
            if (type == BlockType.CAPTION && !Captions.isLabelled(text)) {
                article.warn("caption-inferred", "Read as a photo caption: " + text);
            }
            boolean bullet = type == BlockType.LIST_ITEM && !Character.isDigit(text.charAt(0));
            blocks.add(new ParsedBlock(
                    type, bullet ? Paragraphs.LIST_MARKER.matcher(text).replaceFirst("") : text));
        }
        return blocks;
    }

    private static BlockType type(List<String> body, int index) {
        String text = body.get(index);
        boolean last = index == body.size() - 1;
        if (Captions.isCaption(text, last)) {
            return BlockType.CAPTION;
        }
        return !last && Headings.isHeading(text) ? BlockType.HEADING : BlockType.PARAGRAPH;
    }

    /** A missing full stop says something only where sentences have theirs. */
    private static boolean isPunctuated(List<String> body) {
        List<String> sentences =
                body.stream().filter(text -> Sentences.words(text) > 8).toList();
        long finished = sentences.stream().filter(Sentences::isFinished).count();
        return finished * 10 >= sentences.size() * 6;
    }

    /** A dot is always a bullet; a hyphen or a number is one only in company, or it may open a line of dialogue. */
    private static boolean isListItem(List<String> body, int index) {
        if (!Paragraphs.LIST_MARKER.matcher(body.get(index)).find()) {
            return false;
        }
        return "•·‣◦▪".indexOf(body.get(index).charAt(0)) >= 0
                || isMarked(body, index - 1)
                || isMarked(body, index + 1);
    }

    private static boolean isMarked(List<String> body, int index) {
        return index >= 0
                && index < body.size()
                && Paragraphs.LIST_MARKER.matcher(body.get(index)).find();
    }
}
