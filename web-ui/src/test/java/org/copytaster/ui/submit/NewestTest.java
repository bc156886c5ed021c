package org.copytaster.ui.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final List<String> asked = new ArrayList<>();
    private final Newest<String, String> newest = new Newest<>((about, question) -> asked.add(about + ":" + question));

    @Test
    void asksAtOnceWhereNothingIsUnderWay() {
        newest.ask("text", "a");
        newest.ask("file", "b");
        assertEquals(List.of("text:a", "file:b"), asked);
    }

    @Test
    void ofWhatIsTypedWhileAnAnswerIsAwaitedOnlyTheNewestIsAsked() {
        newest.ask("text", "a");
        newest.ask("text", "ab");
        newest.ask("text", "abc");
        assertEquals(List.of("text:a"), asked);
        newest.answered("text");
        assertEquals(List.of("text:a", "text:abc"), asked);
        newest.answered("text");
        assertEquals(List.of("text:a", "text:abc"), asked);
    }

    @Test
    void whatWasTakenAwayIsNotAskedAnyMore() {
        newest.ask("text", "a");
        newest.ask("text", "ab");
        newest.forget("text");
        newest.answered("text");
        assertEquals(List.of("text:a"), asked);
        newest.ask("text", "b");
        assertEquals(List.of("text:a", "text:b"), asked, "and what comes later is");
    }
}
