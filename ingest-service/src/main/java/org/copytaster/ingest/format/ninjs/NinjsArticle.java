package org.copytaster.ingest.format.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.format.feed.FeedText;
import org.copytaster.ingest.format.json.Json;
import org.copytaster.ingest.parsed.Authors;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.copytaster.ingest.parsed.ParsedEntity.Kind;

/** From a news item to an article. */
final class NinjsArticle {
    private static final String NINJS = "ninjs";

    private final NinjsItem item;
    private final ParsedArticle.Builder article = ParsedArticle.from(NINJS);

    private NinjsArticle(NinjsItem item) {
        this.item = item;
    }

    static ParsedArticle of(NinjsItem item) {
        NinjsArticle article = new NinjsArticle(item);
        article.fields();
        article.body();
        article.status();
        article.picture();
        return article.article.build();
    }

    private void fields() {
        List<NinjsItem.Text> headlines = item.texts("headline");
        Optional<NinjsItem.Text> main = headlines.stream()
                .filter(text -> text.role().equals("main"))
                .findFirst()
                .or(() -> headlines.stream().findFirst());
        main.ifPresent(text -> claim(Field.HEADLINE, text.words().line()));
        headlines.stream()
                .filter(text -> main.map(text::equals).isEmpty() || !text.equals(main.get()))
                .forEach(text -> claim(Field.ALTERNATIVE_HEADLINE, text.words().line()));
        claim(Field.HEADLINE, item.text("title"));
        item.otherId("externalId").forEach(id -> claim(Field.EXTERNAL_ID, id));
        claim(Field.EXTERNAL_ID, item.text("uri"));
        claim(Field.LANGUAGE, item.text("language"));
        Authors.of(item.text("byline", "by"), item.authors()).forEach(name -> claim(Field.BYLINE, name));
        claim(Field.PUBLISHED, item.text("firstcreated", "firstCreated"));
        claim(Field.PUBLISHED, item.text("versioncreated", "versionCreated"));
        claim(Field.MODIFIED, item.text("versioncreated", "versionCreated"));
        claim(Field.SITE_NAME, item.text("copyrightholder", "copyrightHolder"));
        item.list("subject", "subjects").forEach(this::subject);
        entities(Kind.PEOPLE, item.list("person", "people", "persons"));
        entities(Kind.ORGANISATIONS, item.list("organisation", "organisations"));
        entities(Kind.PLACES, item.list("place", "places"));
        item.page().ifPresent(page -> claim(Field.CANONICAL_URL, page));
        Stream.of(item.text("slugline"), item.text("located")).forEach(words -> claim(Field.KEYWORD, words));
    }

    private void entities(Kind kind, List<JsonNode> things) {
        things.forEach(thing ->
                article.entity(kind, Json.text(thing, "code", "uri", "literal"), Json.text(thing, "name"), NINJS));
    }

    /** One that has only a name is a word to search for. */
    private void subject(JsonNode subject) {
        String code = Json.text(subject, "code", "uri", "literal");
        String name = Json.text(subject, "name");
        if (code != null) {
            article.subject(code, name);
        } else {
            claim(Field.KEYWORD, name);
        }
    }

    /** The richest of the bodies; where there is none the description is the text, as with pictures. */
    private void body() {
        List<FeedText> bodies =
                item.texts("body").stream().map(NinjsItem.Text::words).toList();
        Optional<List<ParsedBlock>> body = Stream.concat(
                        bodies.stream().filter(FeedText.Html.class::isInstance), bodies.stream())
                .map(FeedText::blocks)
                .filter(NinjsArticle::hasWord)
                .findFirst();
        Optional<FeedText> description =
                item.texts("description").stream().map(NinjsItem.Text::words).findFirst();
        if (body.isPresent()) {
            description.ifPresent(text -> claim(Field.DECK, text.line()));
            article.body(body.get());
            return;
        }
        List<ParsedBlock> described = description.map(FeedText::blocks).orElse(List.of());
        if (hasWord(described)) {
            article.body(described);
        } else {
            bare();
        }
    }

    private static boolean hasWord(List<ParsedBlock> blocks) {
        return blocks.stream().anyMatch(block -> block.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** Collections, plans and events often have no text of their own. */
    private void bare() {
        String headline = item.texts("headline").stream()
                .map(text -> text.words().line())
                .findFirst()
                .orElse(null);
        article.standIn(headline, item.text("title"), item.text("slugline"), item.text("uri"), item.text("type"));
    }

    /** Nothing is withheld here, but an editor has to see it. */
    private void status() {
        String status = item.text("pubstatus", "pubStatus");
        if (status != null && !status.equals("usable")) {
            article.warn("not-usable", "The sender marked it as " + status + ".");
        }
        String note = item.text("ednote", "edNote");
        if (note != null) {
            article.warn("editorial-note", note);
        }
        String embargo = item.text("embargoed", "embargoedUntil");
        if (embargo != null) {
            article.warn("embargoed", "The sender asks not to publish it before " + embargo + ".");
        }
    }

    private void picture() {
        Stream.concat(Stream.of(item), item.associations())
                .filter(NinjsItem::isPicture)
                .findFirst()
                .ifPresent(picture -> {
                    picture.members("renditions")
                            .map(rendition -> Json.text(rendition, "href"))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .ifPresent(href -> claim(Field.IMAGE_URL, href));
                    picture.texts("description").stream()
                            .findFirst()
                            .ifPresent(text ->
                                    claim(Field.IMAGE_CAPTION, text.words().line()));
                    claim(Field.IMAGE_CREDIT, picture.text("byline", "by", "copyrightholder", "copyrightHolder"));
                });
    }

    private void claim(Field field, String value) {
        article.claim(field, value, NINJS);
    }
}
