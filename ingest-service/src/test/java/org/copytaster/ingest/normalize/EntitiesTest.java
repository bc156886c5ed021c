package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.junit.jupiter.api.Test;

/** People, organisations and places where a document names them as such. */
class EntitiesTest {
    private static final Entity ADA = new Entity("urn:p:1", "Ada Bruun");

    @Test
    void ofNinjs() {
        NormalizedArticle article = read("""
                {"uri": "urn:x:1", "headline": "H", "body_text": "Text.",
                 "person": [{"code": "urn:p:1", "name": "Ada Bruun"}, {"code": "urn:p:1", "name": "Ada Bruun"}, {"name": " "}],
                 "organisation": [{"name": "Lenn Ferries"}], "place": [{"code": "only-a-code"}],
                 "subject": [{"code": "http://cv.iptc.org/newscodes/mediatopic/20000337", "name": "transport"}]}""");
        assertEquals(List.of(ADA), article.people());
        assertEquals(List.of(new Entity(null, "Lenn Ferries")), article.organisations());
        assertEquals(List.of(new Entity("only-a-code", "only-a-code")), article.places());
        assertEquals(List.of(new Subject("medtop:20000337", "transport")), article.subjects());
        assertEquals(List.of(), article.keywords());
        assertEquals("ninjs", article.origins().get("people"));
    }

    @Test
    void ofNewsmlG2() {
        NormalizedArticle article = read("""
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"><itemMeta/>
                <contentMeta><headline>H</headline>
                <subject type="cpnat:person" uri="urn:p:1"><name>Ada Bruun</name></subject>
                <subject type="cpnat:geoArea" literal="lenn"><name>Lenn</name></subject>
                <subject typeuri="http://cv.iptc.org/newscodes/cpnature/organisation"><name>Lenn Ferries</name></subject>
                <subject type="cpnat:abstract" qcode="medtop:20000337"><name>transport</name></subject></contentMeta>
                <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text.</p></body></html></inlineXML>
                </contentSet></newsItem>""");
        assertEquals(List.of(ADA), article.people());
        assertEquals(List.of(new Entity("lenn", "Lenn")), article.places());
        assertEquals(List.of(new Entity(null, "Lenn Ferries")), article.organisations());
        assertEquals(List.of(new Subject("medtop:20000337", "transport")), article.subjects());
        assertEquals("newsml-g2", article.origins().get("places"));
    }

    @Test
    void ofAPagesData() {
        NormalizedArticle article = read("""
                <!doctype html><html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "H",
                "about": [{"@type": "DefinedTerm", "termCode": "medtop:20000337", "name": "transport"}, {"@type": "Thing", "name": "x"}],
                "mentions": [{"@type": ["Person"], "@id": "urn:p:1", "name": "Ada Bruun"}, "loose", {"@type": "Place"}]}</script></head>
                <body><article><h1>H</h1><p>A crossing of Lenn Sound will cost more from March, the council decided.</p></article>
                </body></html>""");
        assertEquals(List.of(ADA), article.people());
        assertEquals(List.of(), article.places());
        assertEquals(List.of(new Subject("medtop:20000337", "transport")), article.subjects());
        assertEquals("json-ld", article.origins().get("people"));
    }

    private static NormalizedArticle read(String document) {
        Normalization result = Pipeline.normalize(
                new RawDocument(document.getBytes(UTF_8), Hints.none(Instant.parse("2026-11-20T00:00:00Z"))));
        return assertInstanceOf(Normalization.Normalized.class, result)
                .articles()
                .getFirst();
    }
}
