package org.copytaster.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what was added to a file since the last time, in whole lines. */
final class LogFollower {

    private static final int AT_ONCE = 1 << 20;

    private final Path file;
    private long position;

    LogFollower(Path file) {
        this.file = file;
    }

    /** The new lines, or nothing. A file that was begun anew is read from its beginning. */
    String next() {
        if (!Files.exists(file)) {
            return "";
        }
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            if (access.length() < position) {
                position = 0;
            }
            access.seek(position);
            var bytes = new byte[(int) Math.min(access.length() - position, AT_ONCE)];
            access.readFully(bytes);
            // a line that is still being written would be torn, and maybe a letter in it
            var whole = bytes.length == AT_ONCE ? bytes.length : lastLineEnd(bytes);
            position += whole;
            return new String(bytes, 0, whole, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
