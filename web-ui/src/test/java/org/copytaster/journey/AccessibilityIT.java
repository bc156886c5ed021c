package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.copytaster.local.LocalStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 A and AA, as far as a machine can tell, on every screen in light and dark. */
class AccessibilityIT {
    private final LocalStack stack = RunningStack.get();

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyScreen(ColorScheme scheme) {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            desk.submit(
                    "Tide tables\n\nThe " + scheme + " tide tables for next year are out, the harbour office says.");
            desk.writeNote("for next year", "Which year?");
            assertThat(desk.highlights()).hasCount(1);
            check(desk, "article");
            desk.page.getByText("Details").click();
            check(desk, "article details");

            desk.go("/");
            assertThat(desk.rows().first()).isVisible();
            desk.page.locator(".row-more").first().click();
            assertThat(desk.page.locator(".preview-page")).isVisible();
            check(desk, "desk");
            desk.go("/?q=nothingatall");
            assertThat(desk.message("Nothing found")).isVisible();
            check(desk, "desk, nothing found");

            desk.go("/submit");
            assertThat(desk.sent()).hasCount(1);
            check(desk, "submit, nothing to send");
            desk.paste(
                    "<h1>Tides</h1><p>The tide tables are out, the <a href='https://x.example'>office</a> says.</p>",
                    "Tides");
            assertThat(desk.page.locator(".normalized-page")).isVisible();
            desk.page.locator(".hints summary").click();
            desk.page.locator(".origin-legend summary").click();
            check(desk, "submit, pasted from a page");
            desk.page.locator(".hints summary").click();
            desk.drop(Documents.FEED);
            desk.drop(Documents.PICTURE);
            assertThat(desk.page.locator(".entries [data-reading='refused']")).hasCount(1);
            desk.chooseDocument("feed.xml");
            assertThat(desk.page.locator(".contents li")).hasCount(2);
            check(desk, "submit, several documents");
            desk.chooseDocument("picture.png");
            assertThat(desk.message("Not a format to read articles from").last())
                    .isVisible();
            check(desk, "submit, refused");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void anArticleWithAHistory(ColorScheme scheme) {
        CatalogCalls catalog = new CatalogCalls(stack);
        UUID article = UUID.randomUUID();
        catalog.send(
                article, "Ferry strikes pier in fog", "A ferry struck the pier.", "Nobody was hurt.", "Fog is thick.");
        catalog.edit("editor", article, 1, """
                {"headline": "Fog: ferry hits pier", "note": "shorter", "assignee": "editor"}""");
        catalog.send(article, "Ferry strikes pier, two hurt", "A ferry struck the pier.", "Two were hurt.");
        catalog.lock("editor", article, "{\"deck\": \"Half a thought\"}");
        try (Desk desk = Desk.signIn(stack, "chief")) {
            desk.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(desk.page.locator(".top-bar")).isVisible();
            String page = "/articles/" + article;
            desk.go(page + "?rail=versions");
            assertThat(desk.page.locator(".version-card")).hasCount(3);
            desk.button("Take over").click();
            check(desk, "versions, and a lock to take over");
            desk.go(page + "?rail=activity&from=1&to=2");
            assertThat(desk.page.locator("ct-difference ins").first()).isVisible();
            assertThat(desk.page.locator(".activity-item").first()).isVisible();
            desk.button("Restore version 1 …").click();
            check(desk, "two versions inline, and what happened");
            desk.go(page + "?from=1&to=3&view=side");
            assertThat(desk.page.locator(".difference-pair").first()).isVisible();
            check(desk, "two versions side by side");
            desk.go(page + "?rail=details&update");
            assertThat(desk.page.locator("ct-three-way fieldset").first()).isVisible();
            check(desk, "the source's update");
            desk.page.setViewportSize(400, 850);
            check(desk, "the source's update on a telephone");
            desk.go(page + "?from=1&to=77");
            assertThat(desk.message("They cannot be compared")).isVisible();
            check(desk, "versions that cannot be compared");
            desk.go("/deleted");
            assertThat(desk.message("Deleted articles").first()).isVisible();
            check(desk, "deleted articles");
        }
    }

    private static void check(Desk desk, String screen) {
        List<String> violations = new AxeBuilder(desk.page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertEquals(List.of(), violations, screen);
    }
}
