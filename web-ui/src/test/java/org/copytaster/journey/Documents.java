package org.copytaster.journey;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Files that are dropped onto the Submit screen. */
final class Documents {
    static final Map<String, byte[]> FEED = Map.of("feed.xml", """
            <?xml version="1.0"?>
            <rss version="2.0"><channel><title>Harbour Gazette</title>
            <item><title>Ferry strikes pier in fog</title><guid>submit-f1</guid>
            <description>A ferry struck the north pier in thick fog on Monday; nobody was hurt.</description></item>
            <item><title>Fish market moves to the west quay</title><guid>submit-f2</guid>
            <description>The fish market moves to the west quay in March, the council decided.</description></item>
            </channel></rss>
            """.getBytes(StandardCharsets.UTF_8));

    /** Not UTF-8, and nothing says what it is: only whoever gets the very bytes can read it. */
    static final Map<String, byte[]> CAPTIONED =
            Map.of("bootsfahrt.txt", """
            Fähre über den Fluß fährt wieder

            Die Fähre über den Fluß fährt seit Montag wieder, wie das Hafenamt am Dienstag mitteilte.

            Die Fähre am Südufer (Foto: M. Lund)

            Sie war seit dem Frühjahr in der Werft gewesen, weil ein neuer Motor eingebaut werden mußte.
            """.getBytes(Charset.forName("windows-1252")));

    static final Map<String, byte[]> PICTURE =
            Map.of("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});

    private Documents() {}
}
