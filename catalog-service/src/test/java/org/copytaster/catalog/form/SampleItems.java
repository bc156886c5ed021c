package org.copytaster.catalog.form;

import static org.copytaster.catalog.content.BlockType.CAPTION;
import static org.copytaster.catalog.content.BlockType.HEADING;
import static org.copytaster.catalog.content.BlockType.LIST_ITEM;
import static org.copytaster.catalog.content.BlockType.PARAGRAPH;
import static org.copytaster.catalog.content.BlockType.PREFORMATTED;
import static org.copytaster.catalog.content.BlockType.QUOTE;
import static org.copytaster.catalog.content.BlockType.TABLE_ROW;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Image;
import org.copytaster.catalog.content.Subject;
import org.copytaster.catalog.testsupport.SampleArticles;

/** News items that are hard to write down, by hand and at random. */
final class SampleItems {
    static final UUID ID = UUID.fromString("00c91d41-9475-594e-8a5f-d9e021b42e66");
    private static final Instant SIX = Instant.parse("2026-11-18T06:40:00Z");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SampleItems() {}

    static NewsItem example(String name) {
        try {
            JsonNode submission = JSON.readTree(SampleArticles.example(name));
            return item(submission.get("externalId").asText(), JSON.treeToValue(submission, ArticleContent.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static NewsItem item(String externalId, ArticleContent content) {
        return new NewsItem(
                ID,
                3,
                Instant.parse("2026-11-18T08:15:30.123456Z"),
                "harbour-wire",
                externalId,
                PubStatus.USABLE,
                content);
    }

    static NewsItem bare(Block... blocks) {
        return item(
                null, content("Headline", null, null, List.of(), null, null, List.of(), List.of(), List.of(blocks)));
    }

    static Block block(BlockType type, String text) {
        return new Block(null, type, text);
    }

    private static ArticleContent content(
            String headline,
            String deck,
            String language,
            List<String> bylines,
            Instant published,
            Image image,
            List<Subject> subjects,
            List<Entity> people,
            List<Block> blocks) {
        return new ArticleContent(
                headline,
                deck == null ? null : "Or: " + deck,
                deck,
                bylines,
                language,
                published,
                published == null ? null : published.plusSeconds(90),
                null,
                null,
                image,
                List.of(),
                subjects,
                people,
                List.of(),
                List.of(),
                blocks,
                Map.of(),
                List.of());
    }

    static Map<String, NewsItem> hardCases() {
        Map<String, NewsItem> cases = new LinkedHashMap<>();
        cases.put("the contract's example", example("article-submission.json"));
        cases.put("the example of the forms", example("forms/submission.json"));
        cases.put("nothing but a paragraph", bare(block(PARAGRAPH, "One.")));
        cases.put(
                "right to left",
                item(
                        "urn:newsml:example.com:20261118:1",
                        content(
                                "عبّارة تصطدم بالرصيف",
                                "לא היו נפגעים",
                                "ar",
                                List.of("مارتا"),
                                SIX,
                                null,
                                List.of(),
                                List.of(),
                                List.of(block(PARAGRAPH, "اصطدمت العبّارة بالرصيف الشمالي (pier 3) يوم الأربعاء.")))));
        cases.put(
                "signs of markup",
                bare(
                        block(HEADING, "1. <Q&A> ]]> \"done\" & 'dusted' <!-- x -->"),
                        block(
                                PARAGRAPH,
                                "</p><script>alert('&amp;')</script> *bold* _it_ `code` [a](b) # no | bar \\ ~ $x$"),
                        block(PARAGRAPH, "- no list\n1) none either\n    no code\n===\n---\n> said\n+ plus"),
                        block(QUOTE, "&lt;b&gt; is <b>"),
                        block(PREFORMATTED, "\n\n```\n</pre>\n````  x  y"),
                        block(TABLE_ROW, "a | b | <c>"),
                        block(TABLE_ROW, "1\t2"),
                        block(CAPTION, "*(left) & “right”*"),
                        block(LIST_ITEM, "<li>one</li>\n* two")));
        cases.put(
                "signs that XML has no place for",
                bare(
                        block(
                                PARAGRAPH,
                                "Bell\u0007 page\fbreak \u000bline \u001bescape \ufffe\uffff end\u0085 \u2028 😀 \ud83d\udc69\u200d\ud83d\ude80"),
                        block(CAPTION, "\u0001\u0002 picture")));
        cases.put("blocks that say nothing XML can hold", bare(block(PARAGRAPH, "\u0001"), block(LIST_ITEM, "\u0002")));
        cases.put(
                "every kind of block, twice",
                bare(IntStream.range(0, 14)
                        .mapToObj(i -> block(BlockType.values()[i / 2], "Text " + i))
                        .toArray(Block[]::new)));
        cases.put(
                "ten subjects, and people",
                item(
                        "not a uri",
                        content(
                                "Ten",
                                null,
                                "pt-BR",
                                List.of("Ada Lovelace", "O’Neill, Jr."),
                                SIX,
                                null,
                                subjects(),
                                List.of(
                                        new Entity("http://cv.example/people/1?a=b&c=d", "Ada & Co"),
                                        new Entity("per:17 b", "Nobody"),
                                        new Entity(null, "Someone")),
                                List.of(block(PARAGRAPH, "Ten.")))));
        Image image = new Image("https://pic.example/ä ö|[1].JPG?x=<1>#a#b", "At the pier", "J. \"Oru\"");
        cases.put(
                "a picture with its caption in the text",
                item(
                        "https://wire.example/a b",
                        content(
                                "Pier",
                                "With a picture",
                                "en",
                                List.of(),
                                SIX,
                                image,
                                List.of(),
                                List.of(),
                                List.of(block(PARAGRAPH, "First."), block(CAPTION, "At the pier")))));
        cases.put(
                "a picture that no block tells of",
                item(
                        null,
                        content(
                                "Pier",
                                null,
                                "en",
                                List.of(),
                                null,
                                new Image("https://pic.example/1", null, null),
                                List.of(),
                                List.of(),
                                List.of(block(PARAGRAPH, "First.")))));
        return cases;
    }

    private static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject("medtop:03000000", "disaster"));
        subjects.add(new Subject("own:a b", null));
        subjects.add(new Subject("plain", "Plain & simple"));
        subjects.add(new Subject("http://cv.example/x", "X"));
        for (int i = 4; i < 10; i++) {
            subjects.add(new Subject("medtop:2000000" + i, "Topic " + i));
        }
        return subjects;
    }

    /** Any characters that the catalog takes, with those often that mean something somewhere. */
    static Arbitrary<String> texts() {
        Arbitrary<String> sign = Arbitraries.of(
                "<", ">", "&", "]]>", "\"", "'", "*", "_", "`", "#", "-", "1.", "|", " | ", "\\", "\n", "\t", " ",
                "\u0001", "\u000b", "\ufffe", "é", "ע", "م", "東", "😀", "&amp;", "<b>", "-->", "+", "~~", "!", "[",
                "](", "=", ":");
        Arbitrary<String> any = Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
        Arbitrary<String> word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Arbitraries.frequencyOf(Tuple.of(4, sign), Tuple.of(1, any), Tuple.of(4, word))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    static Arbitrary<List<Block>> bodies() {
        return Combinators.combine(Arbitraries.of(BlockType.class), texts())
                .as(SampleItems::block)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    static Arbitrary<NewsItem> items() {
        Arbitrary<Instant> times =
                Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L).map(Instant::ofEpochSecond);
        Arbitrary<Image> images = Combinators.combine(
                        texts().map(path -> "https://pic.example/" + path.replaceAll("\\s", "")),
                        texts().injectNull(0.3),
                        texts().injectNull(0.3))
                .as(Image::new);
        Arbitrary<Entity> entities =
                Combinators.combine(texts().injectNull(0.4), texts()).as(Entity::new);
        return Combinators.combine(
                        texts(),
                        texts().injectNull(0.5),
                        Arbitraries.of("en", "ar", "pt-BR", "zh-Hant", "he").injectNull(0.3),
                        texts().list().ofMaxSize(3),
                        times.injectNull(0.3),
                        images.injectNull(0.4),
                        entities.list().ofMaxSize(3),
                        bodies())
                .as((headline, other, language, names, time, image, entities3, blocks) -> new NewsItem(
                        ID,
                        7,
                        Instant.EPOCH,
                        "s & co",
                        other,
                        PubStatus.WITHHELD,
                        new ArticleContent(
                                headline,
                                other,
                                other,
                                names,
                                language,
                                time,
                                time,
                                image == null ? null : image.url(),
                                other,
                                image,
                                names,
                                entities3.stream()
                                        .map(e ->
                                                new Subject(e.code() == null ? "medtop:16000000" : e.code(), e.name()))
                                        .toList(),
                                entities3,
                                entities3,
                                entities3,
                                blocks,
                                Map.of(),
                                List.of())));
    }
}
