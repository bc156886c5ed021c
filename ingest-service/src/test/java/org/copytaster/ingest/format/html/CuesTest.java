package org.copytaster.ingest.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <div class='relatedLinks'>                                        | RELATED
                    <div class='c-related__links'>                                    | RELATED
                    <div class='unrelated'>                                           |
                    <div class='hidden-xs'>                                           |
                    <div class='hidden'>                                              | HIDDEN
                    <div style='display: none'>                                       | HIDDEN
                    <div hidden>                                                      | HIDDEN
                    <div class='post type-post hentry tag-comments category-share'>   |
                    <h2 id='the-comments-that-made-us-share-and-think'>               |
                    <nav>                                                             | NAVIGATION
                    <div role='contentinfo'>                                          | FOOTER
                    <div itemprop='articleBody'>                                      | BODY
                    <div class='article-body'>                                        | BODY
                    <a rel='author'>                                                  | AUTHOR
                    <div class='field field--type-text-with-summary'>                  |
                    <p class='imagedescription'>                                      | CAPTION
                    <div id='onetrust-pc-sdk'>                                        | CONSENT
                    """)
    void what_an_element_is_called(String html, String cues) {
        Element element = Jsoup.parseBodyFragment(html).body().firstElementChild();
        Set<Cue> expected = EnumSet.noneOf(Cue.class);
        if (cues != null) {
            Arrays.stream(cues.split(",")).map(Cue::valueOf).forEach(expected::add);
        }
        assertEquals(expected, new Cues().of(element));
    }
}
