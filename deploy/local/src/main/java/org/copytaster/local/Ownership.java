package org.copytaster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to run the stack of one directory. It is a file lock, so the operating system takes it back however its holder
 * ends.
 */
final class Ownership implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private Ownership(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Empty if somebody else has it. */
    static Optional<Ownership> take(StackDirectory directory) {
        try {
            Files.createDirectories(directory.run());
            var channel = FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                var lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(new Ownership(channel, lock));
                }
            } catch (OverlappingFileLockException e) {
                // held by another stack of this JVM, which is as good an answer as null
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new StackFailure("Cannot lock " + directory.lock(), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
