package org.copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Pipeline;
import org.copytaster.ingest.testsupport.ProcessorTime;
import org.junit.jupiter.api.Test;

/** Whatever comes in these formats gets an answer, and what is Markdown's own never costs a word. */
class FormatPropertiesTest {
    private static final Instant RECEIVED = Instant.parse("2026-12-01T12:00:00Z");
    private static final String MARKDOWN = "text/markdown";

    @Property(tries = 500)
    void any_mail_gets_an_answer(@ForAll("mail") String mail) {
        normalize("From: a@b.example\nSubject: x\n" + mail, "message/rfc822");
    }

    @Property(tries = 500)
    void any_markdown_gets_an_answer(@ForAll("markdown") String markdown) {
        if (normalize(markdown, MARKDOWN) instanceof Normalization.Normalized normalized) {
            normalized.articles().forEach(article -> assertFalse(article.html().contains("<script"), article::html));
        }
    }

    @Property(tries = 300)
    void any_front_matter_gets_an_answer(@ForAll("frontMatter") String frontMatter) {
        normalize(frontMatter + "\nWords.", MARKDOWN);
    }

    @Property(tries = 200)
    void markup_costs_no_word(@ForAll("words") List<String> words) {
        String markdown = String.join(" ", words);
        if (normalize(markdown, MARKDOWN) instanceof Normalization.Normalized normalized) {
            NormalizedArticle article = normalized.articles().getFirst();
            boolean titled = "markdown".equals(article.origins().get("headline"));
            String text = (titled ? article.headline() : "") + article.text();
            assertEquals(letters(markdown.replaceAll("</?b>", "")), letters(text), markdown);
        }
    }

    @Test
    void what_nests_without_end_ends_soon() {
        Stream.of(
                        "> ", "- ", "[", "![", "*a **a ", "`", "<b>", "&", "| a ", "---\n", "a\n", "[a](", "_a ", "~~",
                        "#", "\\")
                .forEach(piece -> ProcessorTime.within(
                        Duration.ofSeconds(2),
                        piece,
                        () -> normalize("# T\n\n" + piece.repeat(50_000 / piece.length()), MARKDOWN)));
    }

    @Test
    void a_quotation_in_a_quotation_keeps_its_words() {
        String text = "> ".repeat(200) + "down here";
        assertTrue(normalize(text, MARKDOWN).toString().contains("down here"));
    }

    private static Normalization normalize(String text, String mediaType) {
        byte[] bytes = text.getBytes(text.chars().allMatch(c -> c < 256) ? ISO_8859_1 : UTF_8);
        return Pipeline.normalize(new RawDocument(bytes, new Hints(mediaType, null, null, null, null, RECEIVED)));
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-zA-Z0-9]", "");
    }

    @Provide
    Arbitrary<String> mail() {
        Arbitrary<String> piece = Arbitraries.of(
                "MIME-Version: 1.0\n",
                "Content-Type: multipart/mixed; boundary=\"b\"\n\n",
                "Content-Type: multipart/alternative; boundary=c\n\n",
                "Content-Type: multipart/digest; boundary=\n\n",
                "Content-Type: text/html; charset=nonsense\n",
                "Content-Type: text/plain; charset=\"utf-7\"; format=flowed; delsp=yes\n",
                "Content-Type: message/rfc822\n\n",
                "Content-Type: ;;;=\n",
                "Content-Type: application/octet-stream; name*0*=utf-8''a%; name*1=.txt\n",
                "Content-Disposition: attachment; filename=\"a.md\"\n",
                "Content-Disposition: attachment; filename==?utf-8?q?=FF?=\n",
                "Content-Transfer-Encoding: base64\n",
                "Content-Transfer-Encoding: quoted-printable\n",
                "Date: Xxx, 99 Yyy 0000 99:99 +9999\n",
                "From: \"<\" <>,;:@\n",
                "Message-ID: <\n",
                "List-Id: <<>\n",
                "Subject: =?utf-8?B?!?= =?x?Q?=?= Re: Fwd: [\n",
                "\n",
                "\r\n\r\n",
                "--b\n",
                "--b--\n",
                "--c\n",
                " folded\n",
                "=3D=\n",
                "SGVsbG8=\n",
                "> quoted\n",
                "On x, y wrote:\n",
                "---------- Forwarded message ---------\n",
                "From: c\nSent: d\nTo: e\nSubject: f\n",
                "-- \n",
                "ENDS\n",
                "Contact: a@b.example\n",
                "<table><tr><td><blockquote type=cite>x",
                "\u00ff\u0000",
                "words of a text. ");
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> markdown() {
        Arbitrary<String> piece = Arbitraries.of(
                "# a\n",
                "a\n===\n",
                "- ",
                "  1. ",
                "> ",
                "```\n",
                "    ",
                "| a | b |\n",
                "|---|---|\n",
                "![x](y)",
                "[x][1]",
                "[1]: z\n",
                "*",
                "**",
                "_",
                "~~",
                "`",
                "<div>\n",
                "</div>\n",
                "<script>",
                "</script>",
                "<!--",
                "\\",
                "&#0;",
                "&amp;",
                "  \n",
                "\n\n",
                "---\n",
                "+++\n",
                "title: x\n",
                "words ",
                "\u00ff");
        return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> frontMatter() {
        Arbitrary<String> line = Arbitraries.of(
                "title: a: b",
                "title: \"",
                "tags: [a, [b, {c: d}]]",
                "tags: &x [*x]",
                "date: 0000-00-00",
                "author: {name: 1}",
                "? [",
                "- x",
                "<<: *y",
                "image: {url: [1]}",
                "title = 'x'",
                "[a.b]",
                "a = 1979-05-27T07:32:00",
                "!!binary x",
                "\t",
                "%YAML 9",
                "author:",
                "  - name: Jane",
                "url: javascript:alert(1)");
        return line.list().ofMaxSize(8).map(lines -> "---\ntitle: t\n" + String.join("\n", lines) + "\n---\n");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "one",
                        "*two*",
                        "**three**",
                        "`four`",
                        "\n\n- five",
                        "\n\n> six",
                        "\n\n## seven\n\n",
                        "~~eight~~",
                        "\\*nine",
                        "<b>ten</b>",
                        "\n\n    eleven\n\n",
                        "snake_case_twelve",
                        "13 * 14",
                        "\n\n```\nfifteen\n```\n\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
