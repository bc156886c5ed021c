package org.copytaster.ingest.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.Warning;

/**
 * Bytes to characters: byte order mark, then the HTTP charset, then the one the document declares, then UTF-8 if the
 * bytes are valid UTF-8, else windows-1252. What is said is checked against the bytes: text that is valid UTF-8 beyond
 * ASCII practically never is anything else, so it wins over a declared 8-bit charset.
 */
final class Decoder {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"
            + "|^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]+)");
    private static final int DECLARATION_PREFIX = 4096;
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("ISO-8859-11", "x-windows-874"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"));

    private static final String REPLACEMENT = "\uFFFD";

    /**
     * Half a surrogate pair written as UTF-8: Java sees one fault of three bytes, the web's rule three of one.
     *
     * @see <a href="https://encoding.spec.whatwg.org/#utf-8-decoder">Encoding Standard, UTF-8 decoder</a>
     */
    private static final String HALF = REPLACEMENT.repeat(3);

    private Decoder() {}

    static DecodedText decode(RawDocument document) {
        byte[] bytes = document.bytes();
        Optional<Bom> bom = Bom.of(bytes);
        if (bom.isPresent()) {
            int length = bom.get().length();
            return read(bytes, length, bom.get().charset()).decoded(List.of());
        }
        Optional<Charset> unmarked = Bom.unmarkedUtf16(bytes);
        if (unmarked.isPresent()) {
            return read(bytes, 0, unmarked.get()).decoded(List.of());
        }
        Optional<Charset> fromHeader = fromHeader(document.hints().mediaType());
        List<Charset> said = Stream.of(fromHeader, declared(bytes))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return choose(bytes, said);
    }

    private static DecodedText choose(byte[] bytes, List<Charset> said) {
        Reading utf8 = read(bytes, 0, UTF_8);
        boolean surelyUtf8 = utf8.invalid() == 0 && (utf8.beyondAscii() > 0 || said.isEmpty());
        if (surelyUtf8) {
            return utf8.decoded(contradiction(said, UTF_8));
        }
        for (Charset charset : said) {
            Reading reading = read(bytes, 0, charset);
            if (reading.invalid() == 0) {
                return reading.decoded(contradiction(said, charset));
            }
        }
        if (!said.isEmpty()) {
            return read(bytes, 0, said.getFirst()).decoded(List.of());
        }
        // A few broken sequences in much good UTF-8 are damage; mostly broken ones are another charset.
        boolean damagedUtf8 = utf8.beyondAscii() >= utf8.invalid();
        return damagedUtf8
                ? utf8.decoded(List.of())
                : read(bytes, 0, WINDOWS_1252)
                        .decoded(List.of(new Warning(
                                "charset-guessed",
                                "No charset is given and the bytes are not UTF-8: read as windows-1252.")));
    }

    private static List<Warning> contradiction(List<Charset> said, Charset used) {
        return said.stream()
                .filter(charset -> !charset.equals(used))
                .map(charset -> new Warning(
                        "charset-contradiction",
                        "Said to be " + charset.name() + ", but the bytes are " + used.name() + "."))
                .toList();
    }

    private static Reading read(byte[] bytes, int offset, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
        int invalid = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            int length = Math.min(result.length(), in.remaining());
            boolean half = charset.equals(UTF_8) && length == 3 && bytes[in.position()] == (byte) 0xED;
            in.position(in.position() + length);
            out.put(half ? HALF : REPLACEMENT);
            invalid++;
        }
        decoder.flush(out);
        String text = out.flip().toString();
        int beyondAscii = beyondAscii(text) - invalid;
        return new Reading(text, invalid, beyondAscii);
    }

    private static int beyondAscii(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) > 0x7F ? 1 : 0;
        }
        return count;
    }

    private static Optional<Charset> fromHeader(String mediaType) {
        return first(CHARSET, mediaType == null ? "" : mediaType).flatMap(Decoder::named);
    }

    /** UTF-16 cannot be declared in bytes that were readable as ASCII: browsers read UTF-8 then, and so do we. */
    private static Optional<Charset> declared(byte[] bytes) {
        String prefix = new String(bytes, 0, Math.min(bytes.length, DECLARATION_PREFIX), ISO_8859_1);
        return first(DECLARED, prefix)
                .flatMap(Decoder::named)
                .map(charset -> charset.name().startsWith("UTF-16") ? UTF_8 : charset);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
                .map(matcher::group)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /**
     * What a label means on the web, which often is more than what it names: pages said to be Latin-1, GB 2312 or
     * Shift_JIS use the signs that Windows added.
     *
     * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard, names and labels</a>
     */
    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            String wider = WIDER.get(charset.name());
            return Optional.of(wider == null ? charset : Charset.forName(wider));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private record Reading(String text, int invalid, int beyondAscii) {
        DecodedText decoded(List<Warning> doubts) {
            List<Warning> warnings = new ArrayList<>(doubts);
            if (invalid > 0) {
                warnings.add(
                        new Warning("invalid-bytes", invalid + " invalid byte sequence(s) were replaced by U+FFFD."));
            }
            return new DecodedText(text, List.copyOf(warnings));
        }
    }

    private record Bom(Charset charset, int length) {
        static Optional<Bom> of(byte[] b) {
            if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
                return Optional.of(new Bom(UTF_8, 3));
            }
            Optional<Bom> utf32 = utf32(b);
            if (utf32.isPresent()) {
                return utf32;
            }
            if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
                return Optional.of(new Bom(UTF_16BE, 2));
            }
            if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
                return Optional.of(new Bom(UTF_16LE, 2));
            }
            return Optional.empty();
        }

        /** Four bytes a character: marked, or markup's first sign with three zeros beside it. */
        private static Optional<Bom> utf32(byte[] b) {
            if (b.length < 4) {
                return Optional.empty();
            }
            int first = ByteBuffer.wrap(b).getInt();
            return switch (first) {
                case 0x0000FEFF -> Optional.of(new Bom(UTF_32BE, 4));
                case 0xFFFE0000 -> Optional.of(new Bom(UTF_32LE, 4));
                case '<' -> Optional.of(new Bom(UTF_32BE, 0));
                case '<' << 24 -> Optional.of(new Bom(UTF_32LE, 0));
                default -> Optional.empty();
            };
        }

        /** Western text in UTF-16 has a zero in every other byte, and in no other. */
        static Optional<Charset> unmarkedUtf16(byte[] bytes) {
            int length = Math.min(bytes.length, 512) & ~1;
            int even = 0;
            int odd = 0;
            for (int i = 0; i < length; i += 2) {
                even += bytes[i] == 0 ? 1 : 0;
                odd += bytes[i + 1] == 0 ? 1 : 0;
            }
            int most = length * 2 / 5;
            if (length < 8 || even > 0 && odd > 0) {
                return Optional.empty();
            }
            return even > most ? Optional.of(UTF_16BE) : odd > most ? Optional.of(UTF_16LE) : Optional.empty();
        }
    }

    /** Whether zero bytes in this document are part of characters rather than a sign of binary data. */
    static boolean isWide(byte[] bytes) {
        return Bom.of(bytes).filter(bom -> !bom.charset().equals(UTF_8)).isPresent()
                || Bom.unmarkedUtf16(bytes).isPresent();
    }
}
