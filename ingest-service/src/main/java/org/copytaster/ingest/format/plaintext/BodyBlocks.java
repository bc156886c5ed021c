package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;

/** Says of each passage of the body what it is. */
final class BodyBlocks {
    /** A shorter line below a picture is rather a heading. */
    private static final int FEWEST_WORDS = 6;

    private final List<Passage> body;
    private final Speakers speakers;
    private final boolean punctuated;
    private final int[] firstOfList;

    private BodyBlocks(List<Passage> body, Speakers speakers) {
        this.body = body;
        this.speakers = speakers;
        this.punctuated = isPunctuated();
        this.firstOfList = new int[body.size()];
        for (int i = 0; i < body.size(); i++) {
            firstOfList[i] = isMarkedLike(body.get(i).text(), i - 1) ? firstOfList[i - 1] : i;
        }
    }

    static List<ParsedBlock> of(List<Passage> body, Speakers speakers, ParsedArticle.Builder article) {
        BodyBlocks blocks = new BodyBlocks(body, speakers);
        List<ParsedBlock> typed = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).text();
            BlockType type = blocks.type(i);
            if (type == BlockType.CAPTION && !Captions.isLabelled(text)) {
                article.warn("caption-inferred", "Read as a photo caption: " + text);
            }
            typed.add(new ParsedBlock(type, type == BlockType.LIST_ITEM ? ListMarker.strip(text) : text));
        }
        return typed;
    }

    private BlockType type(int index) {
        Passage passage = body.get(index);
        if (!passage.isProse()) {
            return passage.type();
        }
        if (isListItem(index)) {
            return BlockType.LIST_ITEM;
        }
        if (speakers.beginTurn(passage.text())) {
            return BlockType.PARAGRAPH;
        }
        if (isCaption(index)) {
            return BlockType.CAPTION;
        }
        if (punctuated && PullQuotes.isPullQuote(passage.text())) {
            return BlockType.QUOTE;
        }
        return punctuated && Headings.isHeading(body, index) ? BlockType.HEADING : BlockType.PARAGRAPH;
    }

    private boolean isCaption(int index) {
        String text = body.get(index).text();
        return Captions.isLabelled(text)
                || punctuated
                        && (Captions.isCaption(text, index == body.size() - 1)
                                || Captions.isUnfinished(text) && isBesideCaption(index));
    }

    /** Above its credit, or below the picture's description: what is unfinished there belongs to the picture. */
    private boolean isBesideCaption(int index) {
        String text = body.get(index).text();
        boolean credited =
                index + 1 < body.size() && Captions.isCredit(body.get(index + 1).text());
        boolean described =
                index > 0 && Captions.opensWithAgency(body.get(index - 1).text());
        return credited || described && Sentences.words(text) >= FEWEST_WORDS;
    }

    /** A missing full stop says something only where sentences have theirs. */
    private boolean isPunctuated() {
        List<String> sentences = body.stream()
                .filter(Passage::isProse)
                .map(Passage::text)
                .filter(text -> Sentences.words(text) > 8 && !PullQuotes.isPullQuote(text))
                .toList();
        long finished = sentences.stream().filter(Sentences::isFinished).count();
        return finished * 10 >= sentences.size() * 6;
    }

    /** A dot is always a bullet; a hyphen or a number is one only in company; a dash only below a colon. */
    private boolean isListItem(int index) {
        String text = body.get(index).text();
        if (!ListMarker.begins(text)) {
            return false;
        }
        if (ListMarker.isCertain(text)) {
            return true;
        }
        boolean company = isMarkedLike(text, index - 1) || isMarkedLike(text, index + 1);
        return company && (!ListMarker.isDash(text) || isBelowColon(index));
    }

    private boolean isMarkedLike(String item, int index) {
        return index >= 0
                && index < body.size()
                && body.get(index).isProse()
                && ListMarker.areAlike(item, body.get(index).text());
    }

    private boolean isBelowColon(int index) {
        int first = firstOfList[index];
        return first > 0 && body.get(first - 1).text().endsWith(":");
    }
}
