package org.copytaster.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Directories that are slow to make and do not change: made once for a user, shared by all checkouts and stacks.
 *
 * <p>A directory is filled under another name and then renamed, so what has the right name is always whole. A lock lets a
 * second process wait for the first instead of doing the same work.
 */
record UserCache(Path path) {

    /** Makes the content of the directory it is given. */
    @FunctionalInterface
    interface Filling {
        void fill(Path directory) throws IOException;
    }

    static UserCache ofUser() {
        var xdg = System.getenv("XDG_CACHE_HOME");
        var base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return new UserCache(base.resolve("copytaster").toAbsolutePath());
    }

    boolean has(String name) {
        return Files.isDirectory(path.resolve(name));
    }

    Path directory(String name, Filling filling) {
        var wanted = path.resolve(name);
        if (has(name)) {
            return wanted;
        }
        return locked(name, () -> {
            if (!has(name)) {
                make(wanted, filling);
            }
            return wanted;
        });
    }

    /** What is done alone, by all threads and processes of this user. */
    @FunctionalInterface
    interface Alone<T> {
        T run() throws IOException;
    }

    <T> T locked(String name, Alone<T> work) {
        // file locks are held for the whole JVM, so threads need a lock of their own
        synchronized (UserCache.class) {
            try {
                Files.createDirectories(path);
                try (var channel = FileChannel.open(
                                path.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var lock = channel.lock()) {
                    assert lock.isValid();
                    return work.run();
                }
            } catch (IOException e) {
                throw new StackFailure("Cannot prepare " + path.resolve(name), e);
            }
        }
    }

    private void make(Path wanted, Filling filling) throws IOException {
        var half = wanted.resolveSibling(wanted.getFileName() + ".half");
        // left by a run that was interrupted; nobody works on it, since we hold the lock
        DirectoryTree.delete(half);
        Files.createDirectory(half);
        filling.fill(half);
        Files.move(half, wanted, StandardCopyOption.ATOMIC_MOVE);
    }
}
