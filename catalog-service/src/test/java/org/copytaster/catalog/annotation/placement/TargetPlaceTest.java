package org.copytaster.catalog.annotation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;
import org.copytaster.catalog.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPlaceTest {
    private static final ArticleContent CONTENT = new ArticleContent(
            "Ferry strikes pier",
            null,
            "Nobody hurt",
            null,
            "en",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(
                    new Block("b1", BlockType.PARAGRAPH, "A ferry 😀 struck the pier."),
                    new Block("b2", BlockType.CAPTION, "The pier at dawn"),
                    new Block("b3", BlockType.PARAGRAPH, "Nobody was hurt.")),
            null,
            null);

    private static String found(String fragment, String selectors) throws JsonProcessingException {
        String target = selectors == null ? "{}" : "{\"selector\": " + selectors.replace('\'', '"') + "}";
        return TargetPlace.of(new ObjectMapper().readTree(target), fragment, CONTENT)
                .map(place -> place.field().value() + ": "
                        + place.passage().in(place.field().in(CONTENT)).replace("\n\n", "¶"))
                .orElse("nowhere");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a quote          | {'type':'TextQuoteSelector','exact':'pier','prefix':'The '} | body: pier
            a position       | {'type':'TextPositionSelector','start':8,'end':9} | body: 😀
            both             | [{'type':'TextPositionSelector','start':21,'end':25},{'type':'TextQuoteSelector','exact':'pier'}] | body: pier
            a block          | {'type':'FragmentSelector','value':'b2'} | body: The pier at dawn
            with its sign    | {'type':'FragmentSelector','value':'#b3'} | body: Nobody was hurt.
            in a block       | {'type':'FragmentSelector','value':'b2','refinedBy':{'type':'TextQuoteSelector','exact':'pier'}} | body: pier
            twice refined    | {'type':'FragmentSelector','value':'b2','refinedBy':{'type':'TextQuoteSelector','exact':'pier at','refinedBy':{'type':'TextPositionSelector','start':5,'end':7}}} | body: at
            the headline     | {'type':'FragmentSelector','value':'headline'} | headline: Ferry strikes pier
            in the headline  | {'type':'FragmentSelector','value':'headline','refinedBy':{'type':'TextQuoteSelector','exact':'pier'}} | headline: pier
            in the deck      | {'type':'FragmentSelector','value':'deck','refinedBy':{'type':'TextPositionSelector','start':0,'end':6}} | deck: Nobody
            characters       | {'type':'FragmentSelector','conformsTo':'http://tools.ietf.org/rfc/rfc5147','value':'char=2,7'} | body: ferry
            up to a block    | {'type':'RangeSelector','startSelector':{'type':'FragmentSelector','value':'b1'},'endSelector':{'type':'FragmentSelector','value':'b3'}} | body: A ferry 😀 struck the pier.¶The pier at dawn
            over blocks      | {'type':'RangeSelector','startSelector':{'type':'TextQuoteSelector','exact':'the pier'},'endSelector':{'type':'FragmentSelector','value':'b2','refinedBy':{'type':'TextPositionSelector','start':8,'end':8}}} | body: the pier.¶The pier
            one that helps   | [{'type':'XPathSelector','value':'/p[2]'},{'type':'FragmentSelector','value':'b2'}] | body: The pier at dawn
            a style          | {'type':'CssSelector','value':'#b2'} | nowhere
            a drawing        | {'type':'SvgSelector','value':'<svg/>'} | nowhere
            no such block    | {'type':'FragmentSelector','value':'b9'} | nowhere
            a part of a page | {'type':'FragmentSelector','value':'xywh=1,2,3,4'} | nowhere
            a range of paths | {'type':'RangeSelector','startSelector':{'type':'XPathSelector','value':'/p'},'endSelector':{'type':'XPathSelector','value':'/p[2]'}} | nowhere
            an address       | 'https://example.org/selector' | nowhere
            """)
    void selectorsAreResolved(String name, String selectors, String expected) throws JsonProcessingException {
        assertEquals(expected, found(null, selectors));
    }

    @Test
    void theTargetsAddressMayNameAPartItself() throws JsonProcessingException {
        assertEquals("headline: Ferry strikes pier", found("headline", null));
        assertEquals("headline: pier", found("headline", "{'type':'TextQuoteSelector','exact':'pier'}"));
        assertEquals("body: Nobody was hurt.", found("b3", null));
        assertEquals("nowhere", found(null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'TextQuoteSelector','exact':'boat'}
            {'type':'FragmentSelector','value':'b2','refinedBy':{'type':'TextQuoteSelector','exact':'ferry'}}
            {'type':'TextPositionSelector','start':0,'end':4000}
            {'type':'RangeSelector','startSelector':{'type':'FragmentSelector','value':'b3'},'endSelector':{'type':'FragmentSelector','value':'b1'}}
            """)
    void textThatIsNotThereIsRefused(String selectors) {
        assertThrows(ProblemException.class, () -> found(null, selectors));
    }
}
