package org.copytaster.journey;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One browser for all journeys: the installed Chrome or Chromium, else the one that Playwright downloads, else Debian's
 * package where we may install it.
 */
final class Browser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> OTHER_HOMES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static com.microsoft.playwright.Browser running;

    private Browser() {}

    static synchronized com.microsoft.playwright.Browser running() {
        if (running == null) {
            running = installed().map(Browser::launch).orElseGet(Browser::launchAnother);
        }
        return running;
    }

    private static com.microsoft.playwright.Browser launch(Path executable) {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(options().setExecutablePath(executable));
    }

    private static com.microsoft.playwright.Browser launchAnother() {
        try {
            return Playwright.create().chromium().launch(options());
        } catch (PlaywrightException noDownload) {
            installDebianPackage();
            return installed()
                    .map(Browser::launch)
                    .orElseThrow(() -> new IllegalStateException(
                            "The browser tests need Chrome or Chromium: install one (Debian: apt-get install chromium).",
                            noDownload));
        }
    }

    private static LaunchOptions options() {
        // Chromium's sandbox does not work for root, who runs containers and CI
        return new LaunchOptions()
                .setArgs(
                        isRoot()
                                ? Stream.concat(ARGUMENTS.stream(), Stream.of("--no-sandbox"))
                                        .toList()
                                : ARGUMENTS);
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(onPath, OTHER_HOMES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void installDebianPackage() {
        if (isRoot() && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        }
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
