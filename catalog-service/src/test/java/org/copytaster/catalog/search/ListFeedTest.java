package org.copytaster.catalog.search;

import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@CatalogTest
class ListFeedTest {
    private static final String HEADLINE = "Fish & chips <b>\u0007 \"hot\" 😀";

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private UUID id;

    @BeforeEach
    void twoArticles() {
        given(article("Older " + word, "Without a word more."));
        Map<String, Object> article = new HashMap<>(article(HEADLINE, word + " It is < that & more."));
        article.put("bylines", List.of("Jane Doe", "John Roe"));
        article.put("keywords", List.of("food"));
        article.put("canonicalUrl", "https://example.org/chips?a=1&b=2");
        id = given(article);
        Searchable.now();
    }

    private Response feed(String format) {
        return reader().queryParam("q", word)
                .queryParam("sort", "created")
                .queryParam("limit", 1)
                .queryParam("format", format)
                .get("/articles");
    }

    private static Element xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        return document.getDocumentElement();
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    @Test
    void isAtom() throws Exception {
        Response response = feed("atom");
        response.then().statusCode(200).contentType(startsWith("application/atom+xml"));
        Element feed = xml(response.asString());
        assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
        Element entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
        assertEquals("urn:uuid:" + id, text(entry, "id"));
        assertEquals(HEADLINE.replace("\u0007", ""), text(entry, "title"));
        assertEquals(2, entry.getElementsByTagNameNS("*", "author").getLength());
        Instant.parse(text(entry, "updated"));
        assertEquals(
                "https://example.org/chips?a=1&b=2",
                ((Element) entry.getElementsByTagNameNS("*", "link").item(0)).getAttribute("href"));
        assertTrue(feed.getElementsByTagNameNS("*", "link").getLength() >= 3, "self, next and the entry's");
    }

    @Test
    void theNextPageIsAFeedToo() throws Exception {
        Element feed = xml(feed("atom").asString());
        String next = ((Element) feed.getElementsByTagNameNS("*", "link").item(1)).getAttribute("href");
        Element second = xml(reader().urlEncodingEnabled(false).get(next).asString());
        Element entry = (Element) second.getElementsByTagNameNS("*", "entry").item(0);
        assertEquals("Older " + word, text(entry, "title"));
        assertEquals("harbour-wire", text(entry, "name"), "who wrote it is not known, where it is from is");
        assertTrue(((Element) entry.getElementsByTagNameNS("*", "link").item(0))
                .getAttribute("href")
                .contains("/articles/"));
    }

    @Test
    void isRss() throws Exception {
        Response response = feed("rss");
        response.then().statusCode(200).contentType(startsWith("application/rss+xml"));
        Element item = (Element)
                xml(response.asString()).getElementsByTagNameNS("*", "item").item(0);
        assertEquals("urn:uuid:" + id, text(item, "guid"));
        assertEquals("Wed, 18 Nov 2026 06:40:00 GMT", text(item, "pubDate"));
        assertEquals("Jane Doe", text(item, "creator"));
    }

    @Test
    void isJsonFeed() throws Exception {
        Response response = feed("jsonfeed");
        response.then().statusCode(200).contentType(startsWith("application/feed+json"));
        JsonNode feed = new ObjectMapper().readTree(response.asString());
        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").textValue());
        assertEquals("urn:uuid:" + id, feed.at("/items/0/id").textValue());
        assertEquals("Jane Doe", feed.at("/items/0/authors/0/name").textValue());
        assertTrue(feed.has("next_url"));
    }

    @Test
    void isAskedForByAcceptToo() {
        reader().accept("application/atom+xml")
                .get("/articles?limit=1")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"));
        reader().accept("*/*").get("/articles?limit=1").then().contentType(startsWith("application/json"));
        reader().accept("image/png").get("/articles?limit=1").then().statusCode(406);
    }

    @Test
    void anAddressThatLooksLikeATemplateIsNone() {
        reader().urlEncodingEnabled(false)
                .get("/articles?format=atom&q=%7Bid%7D%20" + word)
                .then()
                .statusCode(200);
    }
}
