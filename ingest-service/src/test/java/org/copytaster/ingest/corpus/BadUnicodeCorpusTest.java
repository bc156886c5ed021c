package org.copytaster.ingest.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.copytaster.ingest.normalize.Normalization;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UTF-8 that is none: a replacement for each part that is broken, as browsers do it, and never other letters. */
@Tag("corpus")
class BadUnicodeCorpusTest {
    private static final byte[] BEFORE = "The ferry came back on Monday, and ".getBytes(UTF_8);
    private static final byte[] AFTER = " is what its captain said about that.".getBytes(UTF_8);

    @Test
    void is_replaced_and_nothing_else_is() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode test : Corpus.of("bad-unicode").cases("cases.jsonl")) {
            byte[] bytes = hex(test, "hex");
            byte[] expected = test.get("valid").asBoolean() ? bytes : hex(test, "replace_hex");
            check(test, bytes, expected, wrong);
            check(test, joined(BEFORE, bytes, AFTER), joined(BEFORE, expected, AFTER), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    /** A NUL makes it binary data, which is refused; so is what has nothing visible in it. */
    private static void check(JsonNode test, byte[] bytes, byte[] expected, List<String> wrong) {
        String visible = VisibleText.of(new String(expected, UTF_8));
        Normalization result = Corpus.normalize(bytes, "text/plain; charset=utf-8", null);
        boolean right =
                switch (result) {
                    case Normalization.Normalized(var _, var _, var articles) ->
                        visible.equals(VisibleText.of(articles.getFirst().text()));
                    case Normalization.Rejected(Normalization.Reason reason, String _) ->
                        reason == Normalization.Reason.UNSUPPORTED_FORMAT && new String(bytes, UTF_8).indexOf(0) >= 0
                                || reason == Normalization.Reason.NO_TEXT && visible.isEmpty();
                };
        if (!right) {
            wrong.add(test.get("id").asText() + " " + HexFormat.of().formatHex(bytes) + " " + result);
        }
    }

    private static byte[] hex(JsonNode test, String name) {
        return HexFormat.of().parseHex(test.get(name).asText());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
