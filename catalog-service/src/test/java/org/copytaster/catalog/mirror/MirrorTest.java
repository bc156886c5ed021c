package org.copytaster.catalog.mirror;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Edits;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two programs of the guide do what it says. */
@CatalogTest
class MirrorTest {
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    @TestHTTPResource("/")
    URI catalog;

    @TempDir
    Path folder;

    @Test
    void inPython() throws Exception {
        assumeTrue(isThere("python3"), "There is no python3 on this machine");
        mirrors(List.of("python3", "docs/mirror/mirror.py", folder.toString()));
    }

    @Test
    void inJava() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        mirrors(List.of(java, "-Xmx128m", "-XX:TieredStopAtLevel=1", "docs/mirror/Mirror.java", folder.toString()));
    }

    private void mirrors(List<String> command) throws Exception {
        UUID first = given(ferry());
        UUID second = given(ferry());
        UUID third = given(ferry());
        chief().header("If-Match", "*").delete("/articles/" + third).then().statusCode(204);
        Process mirror = start(command);
        try {
            await(mirror, () -> says(first, "Ferry strikes pier in fog") && says(second, "Ferry strikes pier in fog"));
            await(mirror, () -> Files.exists(folder.resolve("cursor")));
            assertFalse(Files.exists(file(third)), "it was deleted");
            Edits.edit(editor(), first, Map.of("headline", "“Fog”: ferry hits pier"))
                    .statusCode(200);
            await(mirror, () -> says(first, "“Fog”: ferry hits pier"));
            chief().header("If-Match", "*").delete("/articles/" + second).then().statusCode(204);
            await(mirror, () -> !Files.exists(file(second)));
        } finally {
            mirror.destroyForcibly().waitFor();
        }

        Edits.edit(editor(), first, Map.of("headline", "Changed while it was away"))
                .statusCode(200);
        long cursor = Long.parseLong(Files.readString(folder.resolve("cursor")));
        assertTrue(cursor > 0);
        Process again = start(command);
        try {
            await(again, () -> says(first, "Changed while it was away"));
        } finally {
            again.destroyForcibly().waitFor();
        }

        UUID ofALostFuture = UUID.randomUUID();
        Files.writeString(file(ofALostFuture), "{}");
        Files.writeString(folder.resolve("cursor"), "999999999999");
        Process anew = start(command);
        try {
            await(anew, () -> !Files.exists(file(ofALostFuture)) && says(first, "Changed while it was away"));
        } finally {
            anew.destroyForcibly().waitFor();
        }
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment()
                .putAll(Map.of(
                        "CATALOG_URL",
                        catalog.toString().replaceAll("/$", ""),
                        "OIDC_ISSUER_URL",
                        Backends.start().issuerUrl(),
                        "CLIENT_ID",
                        "demo-service",
                        "CLIENT_SECRET",
                        "demo-service"));
        return builder.start();
    }

    private Path file(UUID article) {
        return folder.resolve(article + ".json");
    }

    private boolean says(UUID article, String headline) throws IOException {
        return Files.exists(file(article))
                && Files.readString(file(article)).contains("\"headline\":\"" + headline + "\"");
    }

    private static void await(Process mirror, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.call()) {
            assertTrue(mirror.isAlive(), "the mirror ended");
            assertTrue(System.nanoTime() < end, "the mirror did not follow");
            Thread.sleep(50);
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false; // nothing to start
        }
    }
}
