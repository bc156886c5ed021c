package org.copytaster.ingest.bounds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents made to take long or much, of any size, by what is done to whom; a size that is refused shows nothing. */
final class HostileDocuments {
    /** @param ofSize the document, of about so many characters */
    record Hostile(String mediaType, IntFunction<String> ofSize) {}

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final String XML = "application/xml";
    private static final String MARKDOWN = "text/markdown";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String MAIL = "message/rfc822";
    private static final String HEADER = "From: Desk <d@example.org>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\n";

    private final Map<String, Hostile> all = new LinkedHashMap<>();

    static Map<String, Hostile> all() {
        HostileDocuments documents = new HostileDocuments();
        documents.text();
        documents.markdown();
        documents.html();
        documents.json();
        documents.xml();
        documents.mail();
        return documents.all;
    }

    private void text() {
        text("a line of one letter", "a");
        text("words", "word ");
        text("paragraphs", "The town said on Monday that it was so.\n\n");
        text("tiny paragraphs", "a\n\n");
        text("lines", "a\n");
        text("carriage returns", "\r\n");
        text("blanks", " ");
        text("quotation marks", "\"");
        text("hyphens at line ends", "sub-\n");
        text("names", "By Jane Doe\n");
        text("list items", "- item\n");
        text("marks on one letter", "\u0301");
        text("marks on one letter, out of order", "\u0301\u0323");
        text("halves of syllables", "\u1100\u1161\u11a8");
    }

    private void text(String name, String unit) {
        repeated("text: " + name, TEXT, "a", unit, "b");
    }

    private void markdown() {
        repeated("markdown: stars", MARKDOWN, "# x\n\n", "*a **b ", "");
        repeated("markdown: brackets", MARKDOWN, "# x\n\n", "[", "");
        repeated("markdown: halves of links", MARKDOWN, "# x\n\n", "[a](", "");
        repeated("markdown: tags without end", MARKDOWN, "# x\n\n", "<http://a ", "");
        repeated("markdown: quotations", MARKDOWN, "# x\n\n", ">", "");
        repeated("markdown: headings", MARKDOWN, "", "a\n=\n", "");
        numbered("markdown: references", MARKDOWN, "# x\n\n", "[a%d]: /x\n", "");
        repeated(
                "markdown: a table's head of a thousand",
                MARKDOWN,
                "# x\n\n|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n",
                "|a\n",
                "");
        all.put("markdown: marks of code", new Hostile(MARKDOWN, size -> IntStream.range(
                        1, 1 + (int) Math.sqrt(2.0 * size))
                .mapToObj(i -> "`".repeat(i) + "a")
                .collect(Collectors.joining("", "# x\n\n", ""))));
    }

    private void html() {
        for (String unit : new String[] {
            "<p>a",
            "a<br>",
            "<div>",
            "<b>",
            "<a href=x>",
            "<b><p>",
            "<p><b><i>",
            "<table><a>",
            "<table><tr><td>",
            "<select><option>a",
            "<svg><g>",
            "<ul><li>",
            "</p>",
            "</b>",
            "<a><div></a>",
            "<template>",
            "<ruby><rt>",
            "<noscript><p>",
            "<h1><div>",
            "<blockquote>",
            "<p a b c d e f g h i>",
            "<!--a-->",
            "<script>a</script>",
            "<article><h1>a</h1>",
            "<h1>The ferry</h1>",
            "<p class=byline>By Jane Doe</p>",
            "<p class=date>1 May 2025</p>",
            "<p class='related share ad'>a",
            "<figure><img src=a></figure>",
            "<time datetime='2025-01-01'>x</time>",
            "<b property=dc:title>a</b>",
            "<meta name=author content='Jane Doe'>",
            "<meta property='og:title' content='The ferry is late'><h1>The ferry</h1>",
            "<title>a | b</title>",
            "<script type='application/ld+json'>",
            "&a",
            "&amp;",
            "< ",
            "<",
            "<a",
            "\u0001",
            "word "
        }) {
            repeated("html: " + unit, HTML, "<html><body>", unit, "x");
        }
        numbered("html: fonts", HTML, "<html><body>", "<p><font size=%d>", "x");
        numbered("html: attributes", HTML, "<html><body><p ", "a%d=b ", ">x");
        repeated("html: one attribute", HTML, "<html><body><p ", "a=b ", ">x");
        repeated("html: classes", HTML, "<html><body><p class='", "abc ", "'>x");
        repeated("html: a title", HTML, "<html><title>", "The | ferry ", "</title><p>x");
        repeated("html: a list of names", HTML, "<html><meta name=author content='", "Jane and ", "'><p>x");
        repeated("html: prefixes", HTML, "<html prefix='", "a: b ", "'>" + "<b property=z:title>a</b>".repeat(900));
        repeated("html: data", HTML, "<html><script type='application/ld+json'>[", "{\"a\":1},", "{}]</script><p>x");
        repeated("html: a script", HTML, "<html><script>", "if (a<b) c;", "</script><p>x");
        repeated("html: cells", HTML, "<html><table><tr>", "<td>a", "");
        repeated("html: cells outside of them", HTML, "<html><table>", "a<b>", "");
    }

    private void json() {
        String start = "{\"headline\":\"x\",\"body\":\"y\",\"z\":[";
        repeated("json: arrays", JSON, "", "[", "");
        repeated("json: objects", JSON, "", "{\"a\":", "");
        repeated("json: empty objects", JSON, start, "{},", "1]}");
        repeated("json: numbers", JSON, start, "1,", "1]}");
        repeated("json: one number", JSON, start, "1", "]}");
        numbered("json: names", JSON, "{\"headline\":\"x\",\"body\":\"y\"", ",\"a%d\":1", "}");
        numbered("json: keywords", JSON, "{\"body\":\"y\",\"keywords\":[", "\"a%d\",", "1]}");
        repeated("json: a text", JSON, "{\"body\":\"", "a", "\"}");
        repeated("json: blocks", JSON, "{\"body\":[", "\"a\",", "\"b\"]}");
        for (String markup : new String[] {"<p>a", "<b>", "<b><p>", "<! ", "<!--", "<iframe ", "&a", "<svg>"}) {
            repeated("json: html of " + markup, JSON, "{\"body_html\":\"<p>", markup, "\"}");
        }
        String feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"items\":[";
        repeated("json: no items", JSON, feed, "{},", "{}]}");
        numbered("json: items", JSON, feed, "{\"id\":\"%d\",\"title\":\"a\"},", "{}]}");
    }

    private void xml() {
        repeated("xml: elements", XML, "", "<a>", "");
        numbered("xml: attributes", XML, "<rss ", "a%d='b' ", "><channel/></rss>");
        repeated("xml: declarations", XML, "<!DOCTYPE rss [", "<!ENTITY a 'b'>", "]><rss/>");
        repeated("xml: instructions", XML, "", "<?a?>", "<rss/>");
        String rss = "<rss><channel><title>x</title>";
        repeated("rss: empty items", XML, rss, "<item/>", "");
        repeated("rss: items in items", XML, rss, "<item><title>a</title>", "");
        numbered("rss: items", XML, rss, "<item><guid>%d</guid><title>a</title></item>", "");
        numbered(
                "rss: items with a text",
                XML,
                rss,
                "<item><guid>%d</guid><description>&lt;p>The ferry struck the pier.&lt;/p></description></item>",
                "");
        String item = rss + "<item><title>y</title>";
        repeated("rss: escaped paragraphs", XML, item + "<description>", "&lt;p>a", "</description>");
        repeated("rss: paragraphs", XML, item + "<description>", "<p>a</p>", "</description>");
        repeated("rss: prefixed elements", XML, item + "<description>", "<a:b>", "</description>");
        numbered("rss: categories", XML, item, "<category>a%d</category>", "");
        numbered("rss: authors", XML, item, "<author>Jane %d</author>", "");
        numbered("rss: links", XML, item, "<link>http://a.b/%d</link>", "");
        String media = "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><item><title>y</title>";
        numbered("rss: pictures", XML, media, "<media:content url='http://a.b/%d'/>", "");
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom'>";
        numbered("atom: entries", XML, atom, "<entry><id>%d</id><title>x</title></entry>", "");
        repeated("atom: nested elements", XML, atom + "<entry><content type='xhtml'>", "<div>", "");
        repeated("nitf: paragraphs", XML, "<nitf><body><body.content>", "<p>a</p>", "");
        repeated("nitf: blocks", XML, "<nitf><body><body.content>", "<block><p>", "");
        String g2 = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>";
        numbered("newsml-g2: items", XML, g2, "<newsItem guid='a%d'><contentMeta/></newsItem>", "");
    }

    private void mail() {
        String html = HEADER + "Content-Type: text/html\r\n\r\n";
        String parts = HEADER + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        repeated("mail: lines", MAIL, HEADER + "\r\n", "The town said so.\r\n", "");
        repeated("mail: quoted lines", MAIL, HEADER + "\r\n", "> The town said so.\r\n", "");
        repeated("mail: quotations", MAIL, HEADER + "\r\nText.\r\n", ">", "");
        numbered("mail: fields", MAIL, "From: a@b.c\r\n", "X-A%d: b\r\n", "\r\ntext");
        numbered("mail: addresses", MAIL, "From: ", "a%d@b.c, ", "x@y.z\r\nSubject: a\r\n\r\ntext");
        repeated("mail: encoded words", MAIL, "From: a@b.c\r\nSubject:", " =?utf-8?q?a?=", "\r\n\r\ntext");
        repeated("mail: parts", MAIL, parts, "--b\r\n\r\na\r\n", "--b--");
        repeated("mail: mails in mails", MAIL, HEADER, "Content-Type: message/rfc822\r\n\r\nFrom: a@b.c\r\n", "");
        for (String markup : new String[] {"<p>a", "<b>", "<blockquote type=cite>", "<table><tr><td>"}) {
            repeated("mail: html of " + markup, MAIL, html, markup, "");
        }
        repeated(
                "mail: base64",
                MAIL,
                HEADER + "Content-Transfer-Encoding: base64\r\n\r\n",
                "VGhlIHRvd24gc2FpZCBzby4g",
                "");
    }

    private void repeated(String name, String mediaType, String start, String unit, String end) {
        all.put(name, new Hostile(mediaType, size -> start + unit.repeat(size / (unit.getBytes(UTF_8).length)) + end));
    }

    private void numbered(String name, String mediaType, String start, String format, String end) {
        all.put(name, new Hostile(mediaType, size -> {
            StringBuilder text = new StringBuilder(start);
            for (int i = 0; text.length() < size; i++) {
                text.append(format.formatted(i));
            }
            return text.append(end).toString();
        }));
    }
}
