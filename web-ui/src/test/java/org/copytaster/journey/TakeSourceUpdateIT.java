package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.copytaster.local.LocalStack;
import org.junit.jupiter.api.Test;

/** The source sends something new beside what an editor wrote. */
class TakeSourceUpdateIT {
    private final LocalStack stack = RunningStack.get();
    private final CatalogCalls catalog = new CatalogCalls(stack);

    private UUID updated() {
        UUID article = UUID.randomUUID();
        catalog.send(
                article,
                "Ferry strikes pier in fog",
                "A ferry struck the north pier.",
                "Nobody was hurt.",
                "The pier is closed.");
        catalog.edit("editor", article, 1, "{\"headline\": \"Fog: ferry hits pier\"}");
        catalog.send(
                article,
                "Ferry strikes pier, two hurt",
                "A ferry struck the north pier.",
                "Two people were slightly hurt.",
                "The pier is closed until Friday.");
        return article;
    }

    private static Locator row(Desk desk, String label) {
        return desk.page.locator("ct-three-way fieldset").filter(new Locator.FilterOptions().setHasText(label));
    }

    @Test
    void anEditorTakesItBlockByBlockAndTakesThatBack() {
        UUID article = updated();
        try (Desk desk = Desk.signIn(stack, "editor")) {
            assertThat(desk.page.locator(".top-bar")).isVisible();
            desk.go("/articles/" + article);
            assertThat(desk.page.locator(".notice.update")).containsText("The source sent version 3");
            desk.button("Compare").click();

            // what only the source changed is chosen already; what both changed is ours
            Locator headline = row(desk, "Changed by both");
            assertThat(headline.getByLabel("Ours")).isChecked();
            assertThat(desk.page.locator("ct-three-way fieldset")).hasCount(3);
            assertThat(desk.page.locator(".three-count")).hasText("2 of 3 taken from the source");
            row(desk, "until Friday").getByLabel("Ours").check();
            assertThat(desk.page.locator(".three-count")).hasText("1 of 3 taken from the source");
            desk.button("Take what is chosen").click();

            assertThat(desk.message("Parts of the source’s version 3 are taken over, in version 4"))
                    .isVisible();
            assertThat(desk.page.locator("h1")).hasText("Fog: ferry hits pier");
            assertThat(desk.text()).containsText("Two people were slightly hurt.");
            assertThat(desk.text()).not().containsText("until Friday");
            assertThat(desk.page.locator(".notice.update")).hasCount(0);

            desk.button("Undo").click();
            assertThat(desk.text()).containsText("Nobody was hurt.");
        }
    }

    @Test
    void keepingOursSettlesItWithoutAVersion() {
        UUID article = updated();
        try (Desk desk = Desk.signIn(stack, "editor")) {
            assertThat(desk.page.locator(".top-bar")).isVisible();
            desk.go("/articles/" + article + "?update");
            desk.button("Keep ours").click();
            assertThat(desk.message("Ours is kept.")).isVisible();
            assertThat(desk.page.locator(".notice.update")).hasCount(0);
            assertThat(desk.page.locator(".kicker")).containsText("Version 2");
        }
    }
}
