package org.copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is mail and what is Markdown, and above all what only looks a little like it. */
class FormatDetectionTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-18T12:00:00Z");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"mail", "markdown"})
    void format(String what, String format, String mediaType, String text) {
        Hints hints = new Hints(mediaType, null, null, null, null, RECEIVED);
        String found =
                switch (Pipeline.normalize(new RawDocument(text.getBytes(UTF_8), hints))) {
                    case Normalization.Normalized normalized -> normalized.format();
                    case Normalization.Rejected rejected -> rejected.toString();
                };
        assertEquals(format, found);
    }

    static Stream<Arguments> mail() {
        return Stream.of(
                row("a mail", "mail", """
                        From: Jane Doe <jane@news.example>
                        Subject: Ferry strikes pier
                        Date: Wed, 18 Nov 2026 09:00:00 +0000

                        A ferry struck the north pier."""),
                row("a mail with a wrong Content-Type of the request", "mail", "application/json", """
                        From: jane@news.example
                        Date: Wed, 18 Nov 2026 09:00:00 +0000

                        A ferry struck the north pier."""),
                row("a mail whose header begins with what servers write", "mail", """
                        Received: from a by b; Wed, 18 Nov 2026
                         09:00:00 +0000
                        Message-ID: <1@news.example>
                        Subject: Ferry

                        A ferry struck the north pier."""),
                row("a mail out of a mailbox", "mail", """
                        From jane@news.example Wed Nov 18 09:00:00 2026
                        From: jane@news.example
                        Subject: Ferry

                        A ferry struck the north pier."""),
                row("a mail of a web page", "mail", """
                        From: jane@news.example
                        MIME-Version: 1.0
                        Content-Type: text/html

                        <!DOCTYPE html><html><body><p>A ferry struck the pier.</p></body></html>"""),
                row("a memo that is said to be mail", "mail", "message/rfc822", """
                        From: Jane
                        Subject: Ferry

                        A ferry struck the north pier."""),
                row("a text that begins with From:", "text", """
                        From: Northport

                        A ferry struck the north pier on Wednesday."""),
                row("a pasted subject line", "text", """
                        Subject: Ferry strikes pier

                        A ferry struck the north pier on Wednesday."""),
                row("a memo head without an address", "text", """
                        From: Jane
                        Subject: Ferry

                        A ferry struck the north pier on Wednesday."""),
                row("a dialogue", "text", """
                        Jane: What did you see?
                        Oona: Nothing but fog.
                        Jane: From: where?
                        """),
                row("fields in the middle of a text", "text", """
                        He read the mail aloud:
                        From: jane@news.example
                        Date: Wed, 18 Nov 2026 09:00:00 +0000

                        It said nothing."""),
                row("a recipe of fields without a blank line and with prose between", "text", """
                        From: jane@news.example
                        and she meant it when she said
                        Subject: none

                        A ferry."""));
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                row("headings, a link and a list", "markdown", """
                        # Ferry strikes pier

                        A ferry struck [the pier](https://news.example/pier) on Wednesday.

                        - Three were hurt.
                        """),
                row("a title and text", "markdown", """
                        # Ferry strikes pier

                        A ferry struck the north pier on Wednesday."""),
                row("front matter alone tells", "markdown", """
                        ---
                        title: Ferry
                        ---
                        A ferry struck the north pier on Wednesday."""),
                row("bold words and a fenced block", "markdown", """
                        The **ferry** left at noon:

                        ```
                        12:00
                        ```
                        """),
                row("a paragraph with two links", "markdown", """
                        A ferry struck [the pier](https://news.example/pier), said [the harbour](https://news.example/h)."""),
                row("a table", "markdown", """
                        **Piers**

                        | Pier | Open |
                        |------|------|
                        | north | no |
                        """),
                row("plain words that are said to be Markdown", "markdown", "text/markdown; charset=utf-8", """
                        A ferry struck the north pier on Wednesday."""),
                row("a page that is said to be Markdown", "html", "text/markdown", """
                        <!DOCTYPE html><html><body><p>A ferry struck the pier.</p></body></html>"""),
                row("a feed that is said to be Markdown", "rss", "text/markdown", """
                        <?xml version="1.0"?><rss><channel><item><title>Ferry</title></item></channel></rss>"""),
                row("a fragment of HTML with a link in brackets", "html", """
                        <p>A ferry struck [the pier](https://news.example) and</p><p>another **did not**, said **the** harbour.</p>"""),
                row("a stray asterisk", "text", """
                        The ferry* struck the pier.

                        * It is twenty years old."""),
                row("hashtags", "text", """
                        #Northport #ferry

                        A ferry struck the north pier on Wednesday."""),
                row("a list with hyphens", "text", """
                        What is known:

                        - Three were hurt.
                        - The pier is closed.
                        """),
                row("dialogue with dashes", "text", """
                        - Did you see it?

                        - I saw *nothing*.

                        - Nothing at all?"""),
                row("one word in bold", "text", """
                        This is **not** a drill, said the harbour master.

                        - He meant it."""),
                row("comments of a script", "text", """
                        # where the boats are
                        # and where they go
                        boats = 3

                        # the end
                        """),
                row("rules between parts", "text", """
                        ---
                        A ferry struck the north pier on Wednesday.
                        ---
                        The pier is closed until Friday.
                        """),
                row("a rule, then words with a colon", "text", """
                        ---
                        Northport: a ferry struck the pier.

                        It was noon."""),
                row("brackets and footnotes", "text", """
                        The ferry [sic] struck the pier (north) [1].

                        [1] Harbour office"""));
    }

    private static Arguments row(String what, String format, String text) {
        return row(what, format, null, text);
    }

    private static Arguments row(String what, String format, String mediaType, String text) {
        return Arguments.of(what, format, mediaType, text);
    }
}
