package org.copytaster.catalog.form;

import static org.copytaster.catalog.content.BlockType.PARAGRAPH;
import static org.copytaster.catalog.form.SampleItems.bare;
import static org.copytaster.catalog.form.SampleItems.block;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BodyHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What was written in is what is read out, by readers that are not ours. */
class FormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<NewsItem> items() {
        return SampleItems.items();
    }

    static Stream<NewsItem> hardCases() {
        return SampleItems.hardCases().values().stream();
    }

    @Property(tries = 200)
    void aPageSaysWhatTheArticleSays(@ForAll("items") NewsItem item) {
        page(item);
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void page(NewsItem item) {
        String html = HtmlPage.of(item);
        Document page = Jsoup.parse(html);
        assertEquals(
                words(item.content().headline()), words(page.expectFirst("h1").wholeText()));
        List<String> blocks = page.select("article > div").first().select("p, h2, li, figcaption, pre, tr").stream()
                .map(element -> words(text(element)))
                .filter(text -> !text.isEmpty())
                .toList();
        assertEquals(words(item.content().blocks()), blocks);
        assertEquals(1, page.select("script").size(), "what an author wrote runs nowhere");
        assertEquals(
                List.of(),
                page.select("[onclick], [onerror], iframe, style, link:not([rel=canonical])")
                        .eachText());
        assertTrue(
                List.of("ltr", "rtl", "auto").contains(page.expectFirst("html").attr("dir")));
        JsonNode data = json(page.expectFirst("script").data());
        assertEquals(
                words(item.content().headline()), words(data.get("headline").asText()));
        parsed(html.replaceFirst("<!DOCTYPE html>", ""));
    }

    private static String text(Element element) {
        return element.is("tr")
                ? element.children().stream().map(Element::wholeText).collect(Collectors.joining(" "))
                : element.wholeText();
    }

    @Property(tries = 200)
    void newsXmlIsWellFormed(@ForAll("items") NewsItem any) {
        NewsItem item = SampleItems.item(
                null, bare(any.content().blocks().toArray(Block[]::new)).content());
        String newsml =
                parsed(NewsmlG2.of(item)).getElementsByTagName("body").item(0).getTextContent();
        String nitf = parsed(Nitf.of(item))
                .getElementsByTagName("body.content")
                .item(0)
                .getTextContent();
        String expected = String.join(" ", words(item.content().blocks()));
        assertEquals(letters(expected), letters(newsml));
        assertEquals(letters(expected), letters(nitf));
    }

    @Property(tries = 200)
    void newsJsonHoldsTheTextAsHtml(@ForAll("items") NewsItem item) {
        String body = BodyHtml.of(item.content().blocks());
        assertEquals(body, json(Ninjs.version3(item)).at("/bodies/0/value").asText());
        assertEquals(body, json(Ninjs.version2(item)).at("/bodies/0/value").asText());
        assertEquals(body, json(Ninjs1.of(item)).get("body_html").asText());
        JsonNode linked = json(JsonLd.of(item));
        assertEquals(item.content().text(), linked.get("articleBody").asText());
        assertEquals("NewsArticle", linked.get("@type").asText());
    }

    @Property(tries = 400)
    void markdownHasNoMarkupButOurs(@ForAll("items") NewsItem item) {
        markdown(item);
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void markdown(NewsItem item) {
        NewsItem words = new NewsItem(
                item.id(),
                1,
                item.created(),
                "s",
                null,
                item.status(),
                bare(item.content().blocks().toArray(Block[]::new)).content());
        String markdown = Markdown.of(words);
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        Document page = Jsoup.parse(HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(org.commonmark.parser.Parser.builder()
                        .extensions(tables)
                        .build()
                        .parse(markdown)));
        List<String> blocks = page.select("h2, li, blockquote, pre, tr, body > p").stream()
                .map(element -> words(text(element)))
                .filter(text -> !text.isEmpty())
                .toList();
        assertEquals(words(item.content().blocks()), blocks, markdown);
        assertEquals(0, page.select("a, img, hr, strong, h3, script, b, p code").size(), markdown);
    }

    @ParameterizedTest
    @CsvSource({"en,ltr", "ar,rtl", "he-IL,rtl", "az,ltr", "az-Arab,rtl", "ar-Latn,ltr", "fa,rtl", "ckb,rtl", ",auto"})
    void direction(String language, String direction) {
        assertEquals(direction, Direction.of(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    urn:newsml:example.com:1 ; true
                    https://example.com/a?b=c#d ; true
                    tag:example.com,2026:1 ; true
                    hw-2026-1118-ferry ; false
                    https://example.com/ä ; false
                    a%b:c ; false
                    12345 ; false
                    """)
    void onlyAnIdThatIsOneEverywhereIsTheItems(String id, boolean isUri) {
        assertEquals(
                isUri ? id : "urn:uuid:" + SampleItems.ID,
                SampleItems.item(id, bare(block(PARAGRAPH, "x")).content()).uri());
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream()
                .map(block -> words(
                        block.type() == org.copytaster.catalog.content.BlockType.TABLE_ROW
                                ? String.join(" ", BodyHtml.cells(block.text()))
                                : block.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** As one line, without what no markup can carry. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        LegalText.of(text)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c)
                .forEach(words::appendCodePoint);
        return words.toString().strip().replaceAll(" +", " ");
    }

    private static String letters(String text) {
        return words(text).replace(" ", "");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static org.w3c.dom.Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(xml, e);
        }
    }
}
