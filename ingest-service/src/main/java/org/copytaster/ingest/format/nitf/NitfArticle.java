package org.copytaster.ingest.format.nitf;

import static org.copytaster.ingest.format.nitf.NitfFormat.NITF;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Element;

/** From NITF to an article, or to the part of one that NITF tells where it came inside something else. */
public final class NitfArticle {
    private static final int DAY = "20250424".length();
    private static final int SECOND = "20250424060000".length();

    private final NitfDocument nitf;
    private final List<ParsedBlock> content;

    private NitfArticle(NitfDocument nitf) {
        this.nitf = nitf;
        this.content = nitf.content();
    }

    public static NitfArticle of(Element root) {
        NitfMarkup.writeOutFractions(root);
        return new NitfArticle(new NitfDocument(root));
    }

    public String headline() {
        return nitf.headline();
    }

    public List<ParsedBlock> content() {
        return content;
    }

    /** All but the text and the subjects. */
    public void describe(ParsedArticle.Builder article) {
        article.claim(Field.HEADLINE, nitf.headline(), NITF)
                .claim(Field.HEADLINE, nitf.title(), NITF)
                .claim(Field.EXTERNAL_ID, nitf.id(), NITF)
                .claim(Field.LANGUAGE, nitf.language(), NITF)
                .claim(Field.SITE_NAME, nitf.publisher(), NITF);
        nitf.subheadlines().forEach(line -> article.claim(Field.ALTERNATIVE_HEADLINE, line, NITF));
        nitf.authors().forEach(author -> article.claim(Field.BYLINE, author, NITF));
        nitf.issued().forEach(time -> article.claim(Field.PUBLISHED, time, NITF));
        article.claim(Field.MODIFIED, nitf.revised(), NITF).claim(Field.CANONICAL_URL, nitf.page(), NITF);
        nitf.entities().forEach(thing -> article.entity(thing.kind(), thing.code(), thing.name(), thing.origin()));
        nitf.keywords().forEach(keyword -> article.claim(Field.KEYWORD, keyword, NITF));
        nitf.picture().ifPresent(picture -> article.claim(Field.IMAGE_URL, picture.source(), NITF)
                .claim(Field.IMAGE_CAPTION, picture.caption(), NITF)
                .claim(Field.IMAGE_CREDIT, picture.credit(), NITF));
        if (!content.isEmpty()) {
            article.claim(Field.DECK, NitfDocument.line(nitf.abstractText()), NITF);
        }
        notes(article);
    }

    public void subjects(ParsedArticle.Builder article) {
        nitf.topics().forEach(topic -> article.subject(topic.code(), topic.name()));
    }

    /** The content, else the abstract, else whatever says what it is about. */
    void text(ParsedArticle.Builder article) {
        article.body(Stream.of(content, nitf.abstractText())
                        .filter(blocks -> !blocks.isEmpty())
                        .findFirst()
                        .orElse(List.of()))
                .standIn(nitf.headline(), nitf.title());
    }

    private void notes(ParsedArticle.Builder article) {
        if (nitf.dateline() != null) {
            article.warn("dateline-removed", "The dateline stands apart from the text: " + nitf.dateline());
        }
        nitf.editorialNotes().forEach(note -> article.warn("editorial-note", note));
        if (nitf.release() != null && isEmbargo(nitf.release())) {
            article.warn("embargoed", "The sender asks not to publish it before " + nitf.release() + ".");
        }
    }

    /** Usually the release is the issue; only one that comes later holds something back. */
    private boolean isEmbargo(String release) {
        String released = digits(release);
        return nitf.issued().stream()
                .map(NitfArticle::digits)
                .filter(issued -> issued.length() >= DAY)
                .findFirst()
                .filter(issued -> {
                    int common = Math.min(issued.length(), released.length());
                    return released.substring(0, common).compareTo(issued.substring(0, common)) > 0;
                })
                .isPresent();
    }

    /** A time of ISO 8601, basic or extended, down to the second and without its zone. */
    private static String digits(String time) {
        String digits = time.replaceAll("\\D", "");
        return digits.substring(0, Math.min(digits.length(), SECOND));
    }
}
