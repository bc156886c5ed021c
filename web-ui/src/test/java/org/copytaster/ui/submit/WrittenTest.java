package org.copytaster.ui.submit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private final Written pasted = Written.pasted("<p>Föhn</p>", "Föhn");

    @Test
    void aPasteIsSentWithItsMarkupUnlessSomebodyWantsTheText() {
        assertTrue(pasted.hasChoice());
        assertEquals("text/html;charset=UTF-8", pasted.document().mediaType());
        assertArrayEquals(
                "<p>Föhn</p>".getBytes(StandardCharsets.UTF_8),
                pasted.document().bytes());
        assertEquals("text/plain;charset=UTF-8", pasted.as(false).document().mediaType());
        assertEquals("Föhn", pasted.as(false).shown());
    }

    @Test
    void eachFormKeepsItsOwnChanges() {
        Written changed = pasted.edited("<p>Föhn!</p>").as(false).edited("Föhn?");
        assertEquals("Föhn?", changed.shown());
        assertEquals("<p>Föhn!</p>", changed.as(true).shown());
    }

    @Test
    void anEmptiedAreaHasForgottenItsPaste() {
        Written empty = pasted.edited(" ");
        assertFalse(empty.hasChoice());
        assertFalse(empty.edited("typed").asHtml());
    }

    @Test
    void whatIsTypedHasOneForm() {
        Written typed = Written.NOTHING.edited("Hello");
        assertFalse(typed.hasChoice());
        assertEquals("Hello", typed.as(true).shown());
    }
}
