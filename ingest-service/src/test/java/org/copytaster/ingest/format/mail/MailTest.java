package org.copytaster.ingest.format.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Pipeline;
import org.copytaster.ingest.parsed.Warning;
import org.copytaster.ingest.testsupport.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of single cases; the name of a row is what could go wrong. */
class MailTest {
    private static final Hints HINTS = Hints.none(Instant.parse("2026-11-18T12:00:00Z"));
    private static final String STORY = "A ferry with 84 people on board struck the north pier on Wednesday in fog.";
    private static final String MORE = "Three of them were treated for bruises, the harbour master said at noon.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            Ferry strikes pier                        | Ferry strikes pier
            Re: Ferry strikes pier                    | Ferry strikes pier
            Fwd: RE: AW: WG: Ferry strikes pier       | Ferry strikes pier
            Re[2]: Ferry                              | Ferry
            TR : Le port rouvre                       | Le port rouvre
            [Press] Ferry strikes pier                | Ferry strikes pier
            [EXTERNAL] [Press Release] Ferry          | Ferry
            [VIDEO] Ferry strikes pier                | [VIDEO] Ferry strikes pier
            PRESS RELEASE: Ferry strikes pier         | Ferry strikes pier
            Pressemitteilung Nr. 12/2026: Fähre       | Fähre
            Press release on ferries criticized       | Press release on ferries criticized
            Response: ferries should stop             | Response: ferries should stop
            Rescue: how they did it                   | Rescue: how they did it
            PM – Fähre rammt Pier                     | Fähre rammt Pier
            PM resigns                                | PM resigns
            """)
    void subject(String written, String headline) {
        assertEquals(headline, SubjectLine.of(written, false).text());
    }

    @Test
    void any_tag_of_a_list_goes() {
        assertEquals("Strike", SubjectLine.of("Re: [Harbour] Strike", true).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
            Jane Doe <jane.doe@news.example>                    | Jane Doe    | news.example
            "Doe, Jane" <jd@news.example>                       | Jane Doe    | news.example
            jane@news.example (Jane Doe)                        | Jane Doe    | news.example
            Jane Doe via Harbour List <list@l.example>          | Jane Doe    | l.example
            Jane Doe / City of Northport <jane@northport.example> | Jane Doe  | northport.example
            Jürgen van der Weiß <weiss@blatt.example>           | Jürgen van der Weiß | blatt.example
            Jane Doe <jane.doe@gmail.com>                       | Jane Doe    | none
            Northport Police <press@police.example>             | none        | Northport Police
            Acme Widgets <jobs@acmewidgets.example>             | none        | Acme Widgets
            Harbour Weekly <news@mail.harbour.example>          | none        | Harbour Weekly
            Stadt Köln <info@koeln.example>                     | none        | Stadt Köln
            NORTHPORT <x@northport.example>                     | none        | NORTHPORT
            press@northport.example                             | none        | northport.example
            <news@mailing.northport.example>                    | none        | northport.example
            jane@news.example <jane@news.example>               | none        | news.example
            someone                                             | none        | someone
            """)
    void sender(String field, String person, String organization) {
        Sender sender = Sender.of(field);
        assertEquals(person, sender.person().orElse(null));
        assertEquals(organization, sender.organization().orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a soft end joins|one \\ntwo|false|one two
            a hard end parts|one\\ntwo|false|one/two
            the blank goes with DelSp|har \\nbour|true|harbour
            a stuffed line|  indented|false| indented
            From at the beginning is stuffed| From here|false|From here
            the signature is never joined|one \\n-- \\nJane|false|one /-- /Jane
            quotations of one depth are joined|> one \\n> two|false|> one two
            another depth parts|> one \\nown|false|> one /own
            """)
    void flowed(String what, String text, boolean delSp, String lines) {
        String real = text.replace("\\n", "\n");
        assertEquals(lines, String.join("/", FlowedText.lines(real, delSp)), what);
    }

    /** What is around the story goes, with a warning that keeps it; the story stays whole. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("surroundings")
    void only_the_story_stays(String what, String code, String body) {
        NormalizedArticle article = read(mail("Subject: Ferry strikes pier", body));
        assertEquals(STORY + "\n\n" + MORE, article.text());
        assertTrue(article.warnings().stream().map(Warning::code).anyMatch(code::equals), article.warnings()::toString);
    }

    static Stream<Arguments> surroundings() {
        String both = STORY + "\n\n" + MORE;
        return Stream.of(
                Arguments.of("a salutation", "salutation-dropped", "Dear colleagues,\n\n" + both),
                Arguments.of("a German salutation", "salutation-dropped", "Sehr geehrte Damen und Herren,\n\n" + both),
                Arguments.of("a signature", "signature-dropped", both + "\n\n-- \nJane Doe\nHarbour Wire"),
                Arguments.of("a closing", "signature-dropped", both + "\n\nKind regards,\nJane Doe\n+44 20 7946 0018"),
                Arguments.of("a phone's own line", "footer-dropped", both + "\n\nSent from my iPhone"),
                Arguments.of("an end mark", "notes-dropped", both + "\n\n-ENDS-\n\nAbout Acme\nAcme makes ferries."),
                Arguments.of(
                        "number signs at the end", "notes-dropped", both + "\n\n###\n\nAbout Acme: it makes ferries."),
                Arguments.of("the wires' end mark", "notes-dropped", both + "\n\n-30-"),
                Arguments.of("notes to editors", "notes-dropped", both + "\n\nNotes to Editors:\nPictures are there."),
                Arguments.of(
                        "a contact above the text",
                        "contact-dropped",
                        "Media Contact: Tom Reyes\ntom@acme.example\n\n" + both),
                Arguments.of(
                        "a contact below the text",
                        "contact-dropped",
                        both + "\n\nPressekontakt:\nJörg Weiß\nTel. 0221 4711-0\n"),
                Arguments.of("for immediate release", "release-line-dropped", "FOR IMMEDIATE RELEASE\n\n" + both),
                Arguments.of("an embargo", "embargo", "EMBARGOED UNTIL 06:00 GMT, 18 NOVEMBER\n\n" + both),
                Arguments.of(
                        "a list's footer",
                        "footer-dropped",
                        both + "\n\n______________\nHarbour mailing list\nhttp://l.example"),
                Arguments.of(
                        "how to unsubscribe",
                        "footer-dropped",
                        both + "\n\nTo unsubscribe, click here: http://l.example"),
                Arguments.of("another browser", "footer-dropped", "View this email in your browser\n\n" + both),
                Arguments.of(
                        "a disclaimer",
                        "disclaimer-dropped",
                        both
                                + "\n\nThis e-mail and any attachments are intended solely for the addressee. If you are not"
                                + " the intended recipient, delete it."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void the_story_stays_whole(String what, String body, String text) {
        assertEquals(text, read(mail("Subject: Ferry strikes pier", body)).text());
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                Arguments.of("nothing but a signature", "-- \nJane Doe", "Jane Doe"),
                Arguments.of(
                        "number signs between its parts",
                        STORY + "\n\n###\n\n" + MORE + "\n\n###\n\n" + STORY,
                        STORY + "\n\n" + MORE + "\n\n" + STORY),
                Arguments.of(
                        "contact in its words",
                        STORY + "\n\nContact was lost at 7.52, the harbour master said.",
                        STORY + "\n\nContact was lost at 7.52, the harbour master said."),
                Arguments.of(
                        "a newsletter that is its subject",
                        "Readers who unsubscribe from a newsletter are rarely asked why.\n\n" + STORY + "\n\n" + MORE
                                + "\n\n" + STORY,
                        "Readers who unsubscribe from a newsletter are rarely asked why.\n\n" + STORY + "\n\n" + MORE
                                + "\n\n" + STORY),
                Arguments.of("a quotation that nobody sent before", STORY + "\n\n> " + MORE, STORY + "\n\n" + MORE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quotations")
    void another_mail_in_it(String what, String subject, String body, String text) {
        assertEquals(text, read(mail("Subject: " + subject, body)).text());
    }

    static Stream<Arguments> quotations() {
        String original =
                "-----Original Message-----\nFrom: Tom <tom@acme.example>\nSent: Tuesday\nTo: Jane\nSubject: Pier\n\n";
        String outlook =
                "Von: Tom <tom@acme.example>\nGesendet: Dienstag, 17. November 2026 21:14\nAn: Jane\nBetreff: Fähre\n\n";
        String forwarded = "---------- Forwarded message ---------\nFrom: Tom <tom@acme.example>\nSubject: Pier\n\n";
        String apple = "Begin forwarded message:\n\n> From: Tom <tom@acme.example>\n> Subject: Pier\n> \n> ";
        String old = "Old words that were said before.";
        return Stream.of(
                Arguments.of(
                        "answered, above the quoted", "Re: Pier", STORY + "\n\nOn Tue, Tom wrote:\n> " + old, STORY),
                Arguments.of(
                        "answered, below the quoted",
                        "Re: Pier",
                        "On Tue, 17 Nov 2026,\nTom wrote:\n> " + old + "\n\n" + STORY,
                        STORY),
                Arguments.of(
                        "answered between the quoted",
                        "AW: Pier",
                        "> " + old + "\n" + STORY + "\n> " + old + "\n\n" + MORE,
                        STORY + "\n\n" + MORE),
                Arguments.of("answered in Outlook", "Re: Pier", STORY + "\n\n" + original + old, STORY),
                Arguments.of("answered in German Outlook", "AW: Fähre", STORY + "\n\n" + outlook + old, STORY),
                Arguments.of("passed on", "Fwd: Pier", "See below.\n\n" + forwarded + STORY, STORY),
                Arguments.of("passed on in German Outlook", "WG: Fähre", "Bitte machen.\n\n" + outlook + STORY, STORY),
                Arguments.of("passed on by Apple", "Fwd: Pier", apple + STORY, STORY),
                Arguments.of("passed on twice", "Fwd: Pier", forwarded + "FYI\n\n" + forwarded + STORY, STORY),
                Arguments.of(
                        "passed on below a story of its own",
                        "Pier",
                        STORY + " " + MORE + " " + STORY + " " + MORE + "\n\n" + forwarded + old,
                        STORY + " " + MORE + " " + STORY + " " + MORE),
                Arguments.of("all quoted", "Pier", "> " + STORY, STORY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void html(String what, String subject, String html, String text) {
        assertEquals(
                text,
                read(mail("Subject: " + subject + "\nContent-Type: text/html; charset=utf-8", html))
                        .text());
    }

    static Stream<Arguments> markup() {
        String story = "<p>" + STORY + "</p>";
        return Stream.of(
                Arguments.of(
                        "a table for the layout",
                        "Pier",
                        "<table><tr><td>" + story + "</td><td><p>" + MORE + "</p></td></tr></table>",
                        STORY + "\n\n" + MORE),
                Arguments.of(
                        "a table of figures",
                        "Pier",
                        story + "<table><tr><th>Pier</th><th>Open</th></tr><tr><td>north</td><td>no</td></tr></table>",
                        STORY + "\n\nPier | Open\n\nnorth | no"),
                Arguments.of(
                        "words that are hidden",
                        "Pier",
                        "<div style='display:none'>Preview of it</div>" + story,
                        STORY),
                Arguments.of(
                        "answered with Gmail",
                        "Re: Pier",
                        "<div>" + story
                                + "</div><div class='gmail_quote'>On Tue, Tom wrote:<blockquote type='cite'><p>Old words.</p></blockquote></div>",
                        STORY),
                Arguments.of(
                        "passed on with Gmail",
                        "Fwd: Pier",
                        "<div>FYI</div><div class='gmail_quote'><div class='gmail_attr'>---------- Forwarded message ---------<br>From: <b>Tom</b> &lt;tom@acme.example&gt;<br>Date: Tue, 17 Nov 2026 at 21:14<br>Subject: Pier<br>To: Jane<br></div><br>"
                                + story + "</div>",
                        STORY),
                Arguments.of(
                        "passed on with Apple Mail",
                        "Fwd: Pier",
                        "<blockquote type='cite'><div>Begin forwarded message:</div><br><div><b>From: </b>Tom</div><div><b>Subject: </b>Pier</div><div><b>Date: </b>Tuesday</div><br>"
                                + story + "</blockquote>",
                        STORY),
                Arguments.of(
                        "a marked signature",
                        "Pier",
                        story + "<div class='moz-signature'>-- <br>Jane Doe</div>",
                        STORY),
                Arguments.of("a script", "Pier", story + "<script>alert(1)</script>", STORY));
    }

    @Test
    void the_parts_that_are_one_text_are_put_together() {
        NormalizedArticle article =
                read(parts("mixed", "text/html", "<p>" + STORY + "</p>", "text/html", "<p>" + MORE + "</p>"));
        assertEquals(STORY + "\n\n" + MORE, article.text());
    }

    @Test
    void html_without_words_gives_way_to_text() {
        NormalizedArticle article =
                read(parts("alternative", "text/plain", STORY, "text/html", "<p><img src='cid:1'></p>"));
        assertEquals(STORY, article.text());
    }

    @Test
    void several_mails_that_are_passed_on_are_several_articles() {
        String inner = "From: jane@news.example\nMessage-ID: <%s@news.example>\nSubject: %s\n\n%s";
        byte[] digest = parts(
                "mixed",
                "message/rfc822",
                inner.formatted("a", "Ferry strikes pier", STORY),
                "message/rfc822",
                inner.formatted("b", "Three hurt", MORE));
        assertEquals(
                List.of("a@news.example", "b@news.example"),
                articles(digest).stream().map(NormalizedArticle::externalId).toList());
    }

    @Test
    void a_line_between_parts_that_never_comes_costs_no_text() {
        byte[] mail = mail("Subject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=never", STORY);
        assertEquals(STORY, read(mail).text());
    }

    @Test
    void deeper_than_people_go_reading_ends_and_says_so() {
        String deep = IntStream.range(0, 5_000)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n")
                .collect(Collectors.joining());
        byte[] mail =
                ("From: jane@news.example\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
                                + "Content-Type: text/plain\n\n" + STORY + "\n--x\n" + deep)
                        .getBytes(UTF_8);
        NormalizedArticle article = ProcessorTime.within(Duration.ofSeconds(2), "a deep mail", () -> read(mail));
        assertEquals(STORY, article.text());
        assertTrue(
                article.warnings().stream().anyMatch(warning -> warning.code().equals("mail-cut-off")));
    }

    @ParameterizedTest
    @MethodSource("large")
    void much_of_anything_ends_soon(String what, String body) {
        byte[] mail = mail("Subject: Fwd: Ferry", body);
        ProcessorTime.within(Duration.ofSeconds(2), what, () -> Pipeline.normalize(new RawDocument(mail, HINTS)));
    }

    static Stream<Arguments> large() {
        return Stream.of(
                        "\n",
                        "a\n\n",
                        "> a\n",
                        "Kontakt\n",
                        "To: a\n",
                        "From: a\n",
                        "a b c ",
                        "-",
                        "--\n",
                        "ENDS\n",
                        "Best\n",
                        "wrote:\n",
                        "###\n",
                        "mailing list\n\n",
                        "_____\n",
                        ">",
                        "a@",
                        "Begin forwarded message:\n")
                .map(piece -> Arguments.of(piece, piece.repeat(40_000 / piece.length())));
    }

    @Test
    void long_notes_are_kept_in_warnings_the_catalog_takes() {
        NormalizedArticle article =
                read(mail("Subject: Ferry", (STORY + " ").repeat(100) + "\n\nENDS\n\n" + "word ".repeat(1_000)));
        List<Warning> notes = article.warnings().stream()
                .filter(warning -> warning.code().equals("notes-dropped"))
                .toList();
        assertTrue(notes.stream().allMatch(warning -> warning.detail().length() <= 2_000));
        assertEquals(
                1_001,
                notes.stream()
                        .mapToInt(warning -> MailBody.words(warning.detail()))
                        .sum(),
                3);
        assertFalse(article.text().contains("word"));
    }

    private static byte[] mail(String fields, String body) {
        return ("From: jane@news.example\nDate: Wed, 18 Nov 2026 09:00:00 +0000\n" + fields + "\n\n" + body)
                .getBytes(UTF_8);
    }

    private static byte[] parts(String subtype, String... typesAndBodies) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < typesAndBodies.length; i += 2) {
            body.append("--q\nContent-Type: ")
                    .append(typesAndBodies[i])
                    .append("\n\n")
                    .append(typesAndBodies[i + 1])
                    .append("\n");
        }
        return mail("MIME-Version: 1.0\nContent-Type: multipart/" + subtype + "; boundary=q", body + "--q--\n");
    }

    private static NormalizedArticle read(byte[] mail) {
        return articles(mail).getFirst();
    }

    private static List<NormalizedArticle> articles(byte[] mail) {
        return switch (Pipeline.normalize(new RawDocument(mail, HINTS))) {
            case Normalization.Normalized normalized -> {
                assertEquals("mail", normalized.format());
                yield normalized.articles();
            }
            case Normalization.Rejected rejected -> throw new AssertionError(rejected);
        };
    }
}
