package org.copytaster.ingest.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Recognises what certainly is no article text, by its first bytes. */
public final class BinarySignature {
    public static final String ZEROS = "binary data";
    private static final int PREFIX = 8192;
    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("\u0089PNG\r\n", "a PNG image");
        MAGIC.put("\u00FF\u00D8\u00FF", "a JPEG image");
        MAGIC.put("GIF87a", "a GIF image");
        MAGIC.put("GIF89a", "a GIF image");
        MAGIC.put("RIFF", "a RIFF file (WebP, WAV, AVI)");
        MAGIC.put("%PDF-", "a PDF document");
        MAGIC.put("PK\u0003\u0004", "a ZIP archive (or an Office document)");
        MAGIC.put("\u001F\u008B", "gzip data without Content-Encoding: gzip");
        MAGIC.put("\u00D0\u00CF\u0011\u00E0", "an old Office document");
        MAGIC.put("{\\rtf", "an RTF document");
        MAGIC.put("ID3", "an MP3 file");
        MAGIC.put("OggS", "an Ogg file");
        MAGIC.put("\u007FELF", "a program");
    }

    private BinarySignature() {}

    public static Optional<String> of(byte[] bytes) {
        String prefix = new String(bytes, 0, Math.min(bytes.length, PREFIX), ISO_8859_1);
        Optional<String> known = MAGIC.entrySet().stream()
                .filter(magic -> prefix.startsWith(magic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        boolean zeros = prefix.indexOf('\0') >= 0;
        return zeros && !Decoder.isWide(bytes) ? Optional.of(ZEROS) : Optional.empty();
    }
}
