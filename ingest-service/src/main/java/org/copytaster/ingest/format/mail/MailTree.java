package org.copytaster.ingest.format.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Reads a mail's bytes as a tree, within bounds: where one is crossed or the mail is broken, reading ends there, and what
 * was read so far is the mail.
 */
final class MailTree {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;

    /** In bytes, all parts that may hold the article together. */
    private static final int LONGEST_TEXT = 2_000_000;

    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(2_000)
            .setMalformedHeaderStartsBody(true)
            .build();

    private final MimeTokenStream stream = new MimeTokenStream(
            LENIENT,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    private final MailNode.Message message = new MailNode.Message(MailHeader.empty(), new ArrayList<>());
    private String interruption;
    private int parts;
    private int textBytes;

    private MailTree() {
        stream.setRecursionMode(RecursionMode.M_RECURSE);
    }

    static MailTree read(byte[] bytes) {
        MailTree tree = new MailTree();
        int start = start(bytes);
        try {
            tree.stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
            tree.stream.next();
            tree.entity(tree.message.header(), tree.message.body(), 0);
        } catch (MimeException | IOException e) {
            tree.interruption = e.getMessage();
        }
        return tree;
    }

    MailNode.Message message() {
        return message;
    }

    /** Why reading ended before the end, if it did. */
    Optional<String> interruption() {
        return Optional.ofNullable(interruption);
    }

    /** Past a byte order mark, blank lines and the line that mailboxes put above each mail. */
    private static int start(byte[] bytes) {
        boolean marked =
                bytes.length > 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = marked ? 3 : 0;
        while (start < bytes.length && Character.isWhitespace(bytes[start])) {
            start++;
        }
        if (new String(bytes, start, Math.min(5, bytes.length - start), UTF_8).equals("From ")) {
            while (start < bytes.length && bytes[start] != '\n') {
                start++;
            }
            start = Math.min(start + 1, bytes.length);
        }
        return start;
    }

    /** Header and body of a mail or a part; the stream stands at its start, and at its end afterwards. */
    private void entity(MailHeader header, List<MailNode> into, int depth) throws MimeException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new MimeException("It has more parts than any mail that people write.");
        }
        for (EntityState state = stream.next(); ; state = stream.next()) {
            switch (state) {
                case T_FIELD -> header.add(stream.getField());
                case T_BODY -> into.add(leaf());
                case T_START_MULTIPART -> multipart(into, depth);
                case T_START_MESSAGE -> {
                    MailNode.Message inner = new MailNode.Message(MailHeader.empty(), new ArrayList<>());
                    into.add(inner);
                    entity(inner.header(), inner.body(), depth + 1);
                }
                case T_END_MESSAGE, T_END_BODYPART, T_END_OF_STREAM -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void multipart(List<MailNode> into, int depth) throws MimeException, IOException {
        String subtype = stream.getBodyDescriptor().getSubType().toLowerCase(Locale.ROOT);
        MailNode.Multipart multipart = new MailNode.Multipart(subtype, new ArrayList<>());
        into.add(multipart);
        MailNode.Leaf preamble = null;
        for (EntityState state = stream.next(); state != EntityState.T_END_MULTIPART; state = stream.next()) {
            switch (state) {
                case T_START_BODYPART -> entity(MailHeader.empty(), multipart.parts(), depth + 1);
                case T_PREAMBLE -> preamble = preamble(text(stream.getInputStream()));
                case T_END_OF_STREAM -> {
                    return;
                }
                default -> {}
            }
        }
        if (multipart.parts().isEmpty() && preamble != null) {
            multipart.parts().add(preamble);
        }
    }

    /** Said to have parts, but without the line between them. */
    private static MailNode.Leaf preamble(byte[] bytes) {
        return new MailNode.Leaf("text/plain", null, false, false, null, null, bytes);
    }

    private MailNode.Leaf leaf() throws IOException {
        MaximalBodyDescriptor about = (MaximalBodyDescriptor) stream.getBodyDescriptor();
        Map<String, String> parameters = about.getContentTypeParameters();
        String name = Optional.ofNullable(about.getContentDispositionFilename()).orElse(parameters.get("name"));
        String disposition = about.getContentDispositionType();
        MailNode.Leaf leaf = new MailNode.Leaf(
                about.getMimeType().toLowerCase(Locale.ROOT),
                parameters.get("charset"),
                "flowed".equalsIgnoreCase(parameters.get("format")),
                "yes".equalsIgnoreCase(parameters.get("delsp")),
                disposition == null ? null : disposition.toLowerCase(Locale.ROOT),
                name,
                new byte[0]);
        return leaf.isReadable() ? leaf.holding(text(stream.getDecodedInputStream())) : leaf;
    }

    private byte[] text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_TEXT - textBytes + 1);
        textBytes += bytes.length;
        if (textBytes > LONGEST_TEXT) {
            throw new IOException("It has more text than any mail that people write.");
        }
        return bytes;
    }
}
