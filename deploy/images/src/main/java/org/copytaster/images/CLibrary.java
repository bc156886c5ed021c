package org.copytaster.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The C library of this machine and its loader: what a Java runtime needs, and nothing else. */
final class CLibrary {
    /** A line of ldd: {@code libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)} or {@code /lib64/ld-linux… (0x…)}. */
    private static final Pattern RESOLVED = Pattern.compile("(?:\\S+ => )?(/\\S+) \\(0x[0-9a-f]+\\)");

    /** The parts of glibc, and zlib, which some JDKs do not bring along. What else is linked, to draw and print, a service has no use for. */
    private static final Pattern PART =
            Pattern.compile("(lib(c|dl|m|pthread|resolv|rt|util|z)|ld-linux[-\\w]*)\\.so\\.\\d+");

    private CLibrary() {}

    /** Absolute paths, as they must be in the image, too. */
    static Set<Path> neededBy(Path runtime) {
        Set<Path> needed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(runtime)) {
            files.filter(CLibrary::isNative).forEach(file -> needed.addAll(resolved(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        needed.removeIf(
                library -> !PART.matcher(library.getFileName().toString()).matches());
        if (needed.isEmpty()) {
            throw new IllegalStateException("No C library was found for " + runtime + "; name an image to build on");
        }
        return needed;
    }

    private static boolean isNative(Path file) {
        return file.endsWith("bin/java") || file.toString().endsWith(".so");
    }

    private static Set<Path> resolved(Path file) {
        try {
            Process ldd = new ProcessBuilder("ldd", file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Set<Path> paths = new TreeSet<>();
            RESOLVED.matcher(said).results().map(line -> Path.of(line.group(1))).forEach(paths::add);
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException("ldd is needed to find the C library; or name an image to build on", e);
        }
    }
}
