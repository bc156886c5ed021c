package org.copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** NewsML-G2 and NITF made to keep a reader busy, to fetch or to explode: the time may grow with the size, and no faster. */
class HostileNewsXmlTest {
    /** A busy machine makes a document wait, not cost more. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final int MANY = 20_000;

    static Stream<Arguments> documents() {
        String entities = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        String bomb =
                "<!DOCTYPE nitf [<!ENTITY a0 \"lol\">" + entities + "<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
        return Stream.of(
                Arguments.of("headlines", item("<headline xml:lang='de'>Eins</headline>".repeat(MANY))),
                Arguments.of("names", item("<subject qcode='a:b'>" + "<name>One</name>".repeat(MANY) + "</subject>")),
                Arguments.of("subjects", item(numbered("<subject qcode='a:%d'/>"))),
                Arguments.of("asserts", item("") + numbered("<assert qcode='a:%d'><name>One</name></assert>")),
                Arguments.of("items", "<newsMessage><itemSet>" + "<newsItem guid='x'/>".repeat(MANY / 10)),
                Arguments.of("nested items", "<newsItem>".repeat(MANY)),
                Arguments.of("inline contents", item("<x/>") + contents("<inlineXML><p>Word</p></inlineXML>")),
                Arguments.of("empty contents", item("<x/>") + contents("<inlineData contenttype='text/html'/>")),
                Arguments.of("attributes", "<newsItem " + numbered("a%d='1' ") + "guid='x'/>"),
                Arguments.of("namespaces", "<newsItem " + numbered("xmlns:n%d='urn:%<d' ") + "guid='x'/>"),
                Arguments.of("blocks", nitf("<block>".repeat(MANY) + "Word")),
                Arguments.of("media", nitf("<media media-type='image'><media-reference/></media>".repeat(MANY))),
                Arguments.of("fractions", nitf("<p>1" + "<frac><numer>1</numer><denom>2</denom></frac>".repeat(MANY))),
                Arguments.of(
                        "bylines", "<nitf><body><body.head>" + "<byline>By One <byttl>x</byttl></byline>".repeat(MANY)),
                Arguments.of("a bomb", bomb + nitf("<p>&a29;&file;</p>")),
                Arguments.of("a doctype without end", "<!DOCTYPE nitf [" + "<!ENTITY a 'b'>".repeat(MANY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void ends_soon_and_holds_nothing_from_outside(String name, String xml) {
        RawDocument document = new RawDocument(xml.getBytes(UTF_8), Hints.none(Instant.parse("2026-12-01T12:00:00Z")));
        long start = CPU.getCurrentThreadCpuTime();
        Normalization result = Pipeline.normalize(document);
        Duration took = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);
        assertTrue(took.compareTo(BUDGET) < 0, () -> "took " + took);
        assertFalse(result.toString().contains("root:"));
        assertTrue(result.toString().length() < 2_000_000L + 20L * xml.length());
    }

    private static String item(String contentMeta) {
        return "<newsItem guid='x' xml:lang='en'><contentMeta><language tag='en'/>" + contentMeta + "</contentMeta>";
    }

    private static String contents(String content) {
        return "<contentSet>" + content.repeat(MANY) + "</contentSet>";
    }

    private static String nitf(String content) {
        return "<nitf><body><body.content>" + content;
    }

    private static String numbered(String format) {
        return IntStream.range(0, MANY).mapToObj(format::formatted).collect(Collectors.joining());
    }
}
