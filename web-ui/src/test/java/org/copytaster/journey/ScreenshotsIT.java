package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.copytaster.local.LocalStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the README's pictures anew: {@code ./mvnw verify -Dit.test=ScreenshotsIT -Dscreenshots=true}. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class ScreenshotsIT {
    private static final Path FOLDER = Path.of("docs");

    private final LocalStack stack = RunningStack.get();

    @Test
    void deskAndArticle() {
        stack.loadDemoArticles();
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.page.setViewportSize(1280, 760);
            desk.rows()
                    .filter(new Locator.FilterOptions().setHasText("Twelve injured"))
                    .locator(".row-more")
                    .click();
            assertThat(desk.page.locator(".preview-page")).isVisible();
            take(desk, "desk.png");

            desk.page.locator(".preview-open").click();
            assertThat(desk.page.locator(".reading")).isVisible();
            desk.writeNote("Twelve people were injured", "Radio Lenn says fourteen. Who counted, and when?");
            assertThat(desk.notes()).hasCount(1);
            desk.page.locator(".note-text").click();
            take(desk, "article.png");
        }
    }

    private static void take(Desk desk, String name) {
        desk.page.waitForLoadState(LoadState.NETWORKIDLE);
        desk.page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}
