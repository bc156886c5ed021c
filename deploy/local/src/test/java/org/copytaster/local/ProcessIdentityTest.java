package org.copytaster.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessIdentityTest {

    private static final ProcessIdentity SELF = ProcessIdentity.ofThisProcess();

    @Test
    void recognizesAProcessFromItsText() {
        var read = ProcessIdentity.parse(SELF.asText()).orElseThrow();
        assertEquals(Optional.of(ProcessHandle.current()), read.find());
    }

    @Test
    void aNumberThatWasGivenToAnotherProcessIsNotOurs() {
        var earlier = new ProcessIdentity(SELF.pid(), SELF.started().minusSeconds(60), SELF.program());
        var otherProgram = new ProcessIdentity(SELF.pid(), SELF.started(), "/usr/bin/vim");
        assertTrue(earlier.find().isEmpty(), "started at another time");
        assertTrue(otherProgram.find().isEmpty(), "runs another program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12\n", "12\n1000\n", "x\n1000\njava\n", "12\nyesterday\njava\n"})
    void aTornTextIsNobody(String text) {
        assertEquals(Optional.empty(), ProcessIdentity.parse(text));
    }
}
