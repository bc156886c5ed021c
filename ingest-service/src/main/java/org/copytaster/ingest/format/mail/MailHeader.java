package org.copytaster.ingest.format.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

/** A mail's fields by their names in small letters: unfolded, and with encoded words (RFC 2047) written out. */
record MailHeader(Map<String, List<String>> fields) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern FOLD = Pattern.compile("\\s*\\R[ \\t]*|\\R");

    static MailHeader empty() {
        return new MailHeader(new TreeMap<>());
    }

    void add(Field field) {
        put(field.getName(), value(field));
    }

    void put(String name, String value) {
        fields.computeIfAbsent(name.toLowerCase(Locale.ROOT).strip(), _ -> new ArrayList<>())
                .add(value);
    }

    Optional<String> first(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }

    /** As an instant in ISO 8601 where it is written as mail writes it, else as it stands there. */
    Optional<String> date() {
        return first("date").map(written -> {
            var date = DateTimeFieldLenientImpl.PARSER
                    .parse(new RawField("Date", written), DecodeMonitor.SILENT)
                    .getDate();
            return date == null ? written : date.toInstant().toString();
        });
    }

    /** The other fields win where both say something. */
    MailHeader with(MailHeader other) {
        Map<String, List<String>> both = new TreeMap<>(fields);
        both.putAll(other.fields);
        return new MailHeader(both);
    }

    private static String value(Field field) {
        String line = FOLD.matcher(characters(field.getRaw().toByteArray())).replaceAll(" ");
        String body = line.substring(line.indexOf(':') + 1).strip();
        return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT);
    }

    /** Bytes beyond ASCII are not allowed, or are UTF-8 (RFC 6532), or are what that sender's country used before. */
    private static String characters(byte[] raw) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException _) {
            return new String(raw, WINDOWS_1252);
        }
    }
}
