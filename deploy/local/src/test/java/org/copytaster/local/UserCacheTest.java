package org.copytaster.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {

    @TempDir
    private Path directory;

    @Test
    void fillsOnce() throws IOException {
        var cache = new UserCache(directory);
        cache.directory("thing", made -> Files.writeString(made.resolve("file"), "first"));
        var thing = cache.directory("thing", made -> Files.writeString(made.resolve("file"), "second"));
        assertEquals("first", Files.readString(thing.resolve("file")));
    }

    @Test
    void whatFailedHalfwayIsNotThereAndIsMadeAnew() throws IOException {
        var cache = new UserCache(directory);
        assertThrows(
                StackFailure.class,
                () -> cache.directory("thing", made -> {
                    Files.writeString(made.resolve("half"), "");
                    throw new IOException("disk full");
                }));
        assertFalse(cache.has("thing"));
        var thing = cache.directory("thing", made -> Files.writeString(made.resolve("whole"), ""));
        assertFalse(Files.exists(thing.resolve("half")));
    }
}
