package org.copytaster.ingest.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before, in and behind two paragraphs A and B of a page that has more than its article. */
class MainTextTest {
    private static final String A =
            "The harbour was closed on Monday, the town said, and it will stay so until the pier is repaired. "
                    + "Boats for the islands leave from the old quay, where there is room for two of them at a time, and "
                    + "whoever has a ticket may take the later one without asking anybody.";
    private static final String B =
            "The ferry, which had hit it in the storm, is in the yard, and nobody there knows for how long it will be. "
                    + "The parts have to come from abroad, the captain said, and he was not going to sail without them, "
                    + "whatever the company wrote in its letters to the passengers.";
    private static final String BOX =
            "The ferry company was founded in 1911 by two brothers, and it has carried nine million people since then.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class=infobox><p>BOX</p></div><p>A</p><p>B</p>                    | A B
            <p>A</p><p>B</p><div class=infobox><p>BOX</p></div>                    | A B
            <p>A</p><div class=infobox><p>BOX</p></div><p>B</p>                    | A BOX B
            <p>A</p><h2><div>Yard</div></h2><p>B</p>                               | A Yard B
            <p>A</p><p>B</p><p>Further reading:</p>                                | A B
            <p>A</p><p>Two things:</p><p>B</p>                                     | A Two things: B
            <p>A</p><p>Without your consent we show no posts of others here.</p><p>B</p> | A B
            <p>A</p><p>B</p><p>Was this article useful? (95 votes)</p>             | A B
            """)
    void text(String markup, String blocks) {
        String page = "<nav><a href=/>Home</a></nav><article><h1>Ferry</h1><div class=text>" + written(markup)
                + "</div></article><footer>Imprint</footer>";
        String read = String.join(
                " ",
                HtmlArticleParser.parse(new DecodedText(page, List.of()), null).body().stream()
                        .map(ParsedBlock::text)
                        .toList());
        assertEquals(written(blocks), read);
    }

    private static String written(String letters) {
        return letters.replaceAll("\\bBOX\\b", BOX).replaceAll("\\bA\\b", A).replaceAll("\\bB\\b", B);
    }
}
