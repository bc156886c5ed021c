package org.copytaster.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @Test
    void readsEachCommand() {
        assertEquals(new Command.Up(0, false, false), parse("up"));
        assertEquals(new Command.Up(300, true, true), parse("up --fresh --port-offset 300 --detach"));
        assertEquals(new Command.Up(300, false, false), parse("up --port-offset=300"));
        assertEquals(new Command.Down(7), parse("down --port-offset 7"));
        assertEquals(new Command.Status(0), parse("status"));
        assertEquals(new Command.Logs(0, List.of(), false), parse("logs"));
        assertEquals(new Command.Logs(0, List.of(Part.INGEST), true), parse("logs ingest-service -f"));
        assertEquals(new Command.Help(), parse("up --help"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sideways",
                "up --quickly",
                "up -f",
                "up ingest-service",
                "down --fresh",
                "logs mail-service",
                "up --port-offset",
                "up --port-offset x",
                "up --port-offset -1",
                "up --port-offset 60000",
            })
    void refusesWhatItDoesNotKnow(String line) {
        assertThrows(StackFailure.class, () -> parse(line));
    }

    @Test
    void theUsageNamesEveryPart() {
        Part.ids().forEach(id -> assertTrue(Command.USAGE.contains(id), id));
    }

    private static Command parse(String line) {
        return Command.parse(line.split(" "));
    }
}
