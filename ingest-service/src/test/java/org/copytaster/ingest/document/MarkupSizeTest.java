package org.copytaster.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupSizeTest {

    /** Tags, attributes, most in one, longest name, most open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a < b and c<3                                  | 0 0 0 0 0
            <p>One<br/>two</p>                             | 3 0 0 2 0
            <p class=a id='b' hidden title = "c > d">x     | 1 4 4 1 0
            <a href=/x/y><b>one</b></a><i>                 | 5 1 1 1 2
            <script>if (a<b && c<d) x = "<p>";</script>    | 2 0 0 6 0
            <STYLE>a<b</STYLE><p>                          | 3 0 0 5 0
            <!-- <p> --><![CDATA[<p>]]><?x <p?><!DOCTYPE p>| 0 0 0 0 0
            <p title='not closed <b>                       | 1 1 1 1 0
            <                                              | 0 0 0 0 0
            <p                                             | 1 0 0 1 0
            </                                             | 1 0 0 0 0
            """)
    void counts(String markup, String expected) {
        MarkupSize size = MarkupSize.of(markup, 1_000);
        String counted = "%d %d %d %d %d"
                .formatted(size.tags(), size.attributes(), size.mostAttributes(), size.longestName(), size.mostOpen());
        assertEquals(expected, counted);
    }

    @Test
    void a_large_page_passes_and_what_nobody_wrote_does_not() {
        String page = "<p class='a' id='b'>The <b>ferry</b> struck.</p>".repeat(6_000);
        assertEquals(true, MarkupSize.excess(page).isEmpty());
        assertEquals(false, MarkupSize.excess("<p>a".repeat(100_001)).isEmpty());
        assertEquals(
                false, MarkupSize.excess("<p " + "a=b ".repeat(1_001) + ">").isEmpty());
        assertEquals(false, MarkupSize.excess("<p><font>".repeat(12_501)).isEmpty());
        assertEquals(false, MarkupSize.excess("<" + "a".repeat(1_001)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            <p>One<b>two</b>|' One two '
            a < b|a < b
            a<script>b</script>c|a c
            """)
    void words(String markup, String words) {
        assertEquals(
                words.replaceAll("'", "").replaceAll("\\s+", " ").strip(),
                MarkupScan.withoutTags(markup).replaceAll("\\s+", " ").strip());
    }

    @Property
    void ends_on_anything(@ForAll @StringLength(max = 60) @CharRange(from = '!', to = '?') String signs) {
        MarkupScan.withoutTags(signs.replace(':', 'a').replace(';', ' '));
        MarkupSize.excess(signs.replace(':', 'a').replace(';', ' '));
    }
}
