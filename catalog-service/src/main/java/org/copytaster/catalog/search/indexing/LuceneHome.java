package org.copytaster.catalog.search.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.copytaster.catalog.search.index.ArticleIndex;

/**
 * Indexes in a folder of this process:
 *
 * <pre>
 * serving            name of the one that serves
 * NAME/checkpoint    position, article and time of the last change in it
 * NAME/index/…       Lucene's
 * </pre>
 *
 * The name says which kind of index it is, so that one of another kind is not opened.
 */
class LuceneHome implements IndexHome {
    private static final String KIND = "articles-" + ArticleIndex.GENERATION + "-";

    private final Path root;

    LuceneHome(Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public Optional<Place> serving() {
        Path serving = root.resolve("serving");
        if (!Files.exists(serving)) {
            return Optional.empty();
        }
        String name = read(serving).strip();
        return name.startsWith(KIND) && Files.exists(root.resolve(name).resolve("checkpoint"))
                ? Optional.of(new Folder(root.resolve(name)))
                : Optional.empty();
    }

    @Override
    public Place prepare() {
        Folder folder = new Folder(root.resolve(KIND + UUID.randomUUID()));
        try {
            Files.createDirectories(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for a search index in " + root, e);
        }
        return folder;
    }

    @Override
    public void serve(Place place) {
        write(root.resolve("serving"), place.name());
    }

    @Override
    public void removeOthers() {
        String serving = serving().map(Place::name).orElse("");
        try (Stream<Path> all = Files.exists(root) ? Files.list(root) : Stream.empty()) {
            all.filter(path -> path.getFileName().toString().startsWith("articles-"))
                    .filter(path -> !path.getFileName().toString().equals(serving))
                    .forEach(LuceneHome::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isFeeder() {
        return true;
    }

    private record Folder(Path path) implements Place {
        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public Map<String, Object> settings() {
            return ArticleIndex.lucene(path.resolve("index"));
        }

        @Override
        public Checkpoint checkpoint() {
            List<String> parts =
                    List.of(read(path.resolve("checkpoint")).strip().split(" "));
            return parts.size() == 1
                    ? Checkpoint.BEGINNING
                    : new Checkpoint(
                            Long.parseLong(parts.get(0)), UUID.fromString(parts.get(1)), Instant.parse(parts.get(2)));
        }

        @Override
        public void save(Checkpoint checkpoint) {
            write(
                    path.resolve("checkpoint"),
                    checkpoint.position() == 0
                            ? "0"
                            : "%d %s %s".formatted(checkpoint.position(), checkpoint.article(), checkpoint.time()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, and for good. */
    private static void write(Path file, String text) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
