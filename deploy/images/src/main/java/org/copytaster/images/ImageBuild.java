package org.copytaster.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.FilePermissionsProvider;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** One image, in layers from what changes least to what changes most. */
final class ImageBuild {
    /** Nobody in particular, and not root; a cluster may choose another one. */
    private static final String USER = "1000:1000";

    private static final AbsoluteUnixPath JAVA = AbsoluteUnixPath.get("/opt/java");
    private static final AbsoluteUnixPath APP = AbsoluteUnixPath.get("/app");

    private static final FilePermissionsProvider AS_ON_DISK =
            (file, inImage) -> Files.isDirectory(file) || Files.isExecutable(file)
                    ? FilePermissions.fromOctalString("755")
                    : FilePermissions.fromOctalString("644");

    private final Path runtime;
    private final String base;
    private final Instant created;

    /** @param base name of an image, or nothing for the C library of this machine */
    ImageBuild(Path runtime, String base, Instant created) {
        this.runtime = runtime;
        this.base = base;
        this.created = created;
    }

    JibContainer build(ServiceImage service, String version, Containerizer to)
            throws IOException, InterruptedException, ExecutionException, RegistryException,
                    InvalidImageReferenceException, CacheDirectoryCreationException {
        JibContainerBuilder image = base.isEmpty() ? Jib.fromScratch() : Jib.from(base);
        if (base.isEmpty()) {
            image.addFileEntriesLayer(cLibrary());
        }
        Path app = service.application();
        return image.addFileEntriesLayer(FileEntriesLayer.builder()
                        .setName("java")
                        .addEntryRecursive(runtime, JAVA, AS_ON_DISK)
                        .build())
                .addFileEntriesLayer(layer("libraries", app, "lib"))
                .addFileEntriesLayer(layer("application", app, "quarkus-run.jar", "app", "quarkus").toBuilder()
                        .addEntry(service.billOfMaterials(), APP.resolve("bom.json"))
                        .build())
                .setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(new Platform(architecture(), "linux")))
                .setCreationTime(created)
                .setUser(USER)
                .setWorkingDirectory(APP)
                .setEntrypoint(
                        JAVA.resolve("bin/java").toString(),
                        "-XX:MaxRAMPercentage=70",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        "quarkus-run.jar")
                .setEnvironment(Map.of(
                        "LANG", "C.UTF-8",
                        "QUARKUS_HTTP_HOST", "0.0.0.0",
                        "QUARKUS_HTTP_PORT", Integer.toString(service.port())))
                .setExposedPorts(Set.of(Port.tcp(service.port())))
                .setLabels(Map.of(
                        "org.opencontainers.image.title", service.name(),
                        "org.opencontainers.image.description", service.description(),
                        "org.opencontainers.image.version", version,
                        "org.opencontainers.image.created", created.toString(),
                        "org.opencontainers.image.licenses", "Apache-2.0"))
                .containerize(to);
    }

    private FileEntriesLayer cLibrary() throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("c-library");
        for (Path library : CLibrary.neededBy(runtime)) {
            layer.addEntry(
                    library.toRealPath(), AbsoluteUnixPath.fromPath(library), FilePermissions.fromOctalString("755"));
        }
        return layer.build();
    }

    private static FileEntriesLayer layer(String name, Path app, String... parts) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (String part : parts) {
            layer.addEntryRecursive(app.resolve(part), APP.resolve(part), AS_ON_DISK);
        }
        return layer.build();
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}
