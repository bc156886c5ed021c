package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.copytaster.ingest.parsed.Warning;

/** An article's body and what follows from it. Annotations count offsets in {@link #text()}, so it has one form only. */
public record BodyText(List<Block> blocks) {

    static BodyText of(List<ParsedBlock> parsed, Consumer<Warning> warnings) {
        List<Block> blocks = new ArrayList<>();
        for (ParsedBlock block : parsed) {
            TextHygiene.Cleaned cleaned = TextHygiene.clean(block.text(), block.type() == BlockType.PREFORMATTED);
            if (cleaned.text().isEmpty()) {
                continue;
            }
            String id = "b" + (blocks.size() + 1);
            blocks.add(new Block(id, block.type(), cleaned.text()));
            if (!cleaned.trusted()) {
                warnings.accept(new Warning("text-uncleaned", "Cleaning " + id + " would have changed its words."));
            }
        }
        return new BodyText(List.copyOf(blocks));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** Words as a desk counts them: what stands between blanks and has a letter or a digit. */
    public int words() {
        return (int) blocks.stream()
                .flatMap(block -> Stream.of(block.text().split("\\s+")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
