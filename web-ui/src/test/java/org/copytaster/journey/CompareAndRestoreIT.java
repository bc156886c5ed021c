package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.copytaster.local.LocalStack;
import org.junit.jupiter.api.Test;

/** What became of an article, and back again. */
class CompareAndRestoreIT {
    private final LocalStack stack = RunningStack.get();
    private final CatalogCalls catalog = new CatalogCalls(stack);

    private UUID edited() {
        UUID article = UUID.randomUUID();
        catalog.send(article, "Ferry strikes pier in fog", "A ferry struck the north pier.", "Nobody was hurt.");
        catalog.edit("editor", article, 1, """
                {"headline": "Fog: ferry hits pier", "note": "shorter"}""");
        catalog.edit("editor", article, 2, """
                {"blocks": [{"id": "b1", "type": "paragraph", "text": "A ferry hit the north pier."},
                            {"id": "b2", "type": "paragraph", "text": "Nobody was hurt."}], "note": "plainer"}""");
        return article;
    }

    private static Locator version(Desk desk, int number) {
        return desk.page.locator(".version-card[data-version='" + number + "'] button");
    }

    @Test
    void anEditorSeesWhatAVersionChangedRestoresAnEarlierOneAndTakesThatBack() {
        UUID article = edited();
        try (Desk desk = Desk.signIn(stack, "editor")) {
            assertThat(desk.page.locator(".top-bar")).isVisible();
            desk.go("/articles/" + article);
            desk.page
                    .locator("vaadin-tab")
                    .filter(new Locator.FilterOptions().setHasText("Versions"))
                    .click();
            assertThat(version(desk, 3)).containsText("Current");
            assertThat(version(desk, 2)).containsText("shorter");
            assertTrue(desk.page.url().endsWith("?rail=versions"), desk.page.url());

            version(desk, 3).click();
            Locator difference = desk.page.locator("ct-difference");
            assertThat(difference.locator("del")).hasText("struck");
            assertThat(difference.locator("ins")).hasText("hit");
            desk.page.keyboard().press("j");
            assertThat(difference.locator("del")).hasClass("here");
            assertThat(difference.locator(".jump-count")).containsText("1 of 1");

            // any other one, by the address as by the lists
            desk.go("/articles/" + article + "?rail=versions&from=1&to=3");
            assertThat(difference
                            .locator(".difference-row[data-type=headline] ins")
                            .first())
                    .isVisible();
            desk.button("Side by side").click();
            assertThat(difference.locator(".difference-pair").first()).isVisible();
            assertTrue(desk.page.url().contains("view=side"), desk.page.url());

            desk.button("Restore version 1 …").click();
            desk.page.getByLabel("Why? (for the others)").fill("the source was right");
            desk.page.keyboard().press("Enter");
            assertThat(desk.message("Version 1 is the text again, as version 4"))
                    .isVisible();
            assertThat(desk.page.locator("h1")).hasText("Ferry strikes pier in fog");
            assertThat(version(desk, 4)).containsText("the source was right");

            desk.button("Undo").click();
            assertThat(desk.page.locator("h1")).hasText("Fog: ferry hits pier");
            assertThat(desk.text()).containsText("hit the north pier");
            desk.page
                    .locator("vaadin-tab")
                    .filter(new Locator.FilterOptions().setHasText("Activity"))
                    .click();
            assertThat(desk.page.locator(".activity-item").first()).containsText("saved version 5");
            assertThat(desk.page.locator(".activity-list")).containsText("New → Editing");
        }
    }

    @Test
    void whoWasSlowerIsToldWhoWasFaster() {
        UUID article = edited();
        try (Desk desk = Desk.signIn(stack, "editor")) {
            assertThat(desk.page.locator(".top-bar")).isVisible();
            desk.go("/articles/" + article + "?rail=versions&from=2&to=3");
            assertThat(desk.page.locator("ct-difference del")).isVisible();
            catalog.edit("chief", article, 3, "{\"deck\": \"Pier closed\", \"note\": \"deck added\"}");
            desk.button("Restore version 2 …").click();
            desk.button("Restore version 2").click();
            assertThat(desk.message("Callum Whitlock was faster: there is a version 4 by now (“deck added”)"))
                    .isVisible();
            desk.button("Show what is there now").click();
            assertThat(version(desk, 4)).containsText("Current");
            desk.button("Back to the text").click();
            assertThat(desk.page.locator(".deck")).hasText("Pier closed");
        }
    }

    @Test
    void whoTakesALockOverKeepsTheOthersDraft() {
        UUID article = edited();
        catalog.lock("chief", article, "{\"deck\": \"Half a thought\"}");
        try (Desk desk = Desk.signIn(stack, "editor")) {
            assertThat(desk.page.locator(".top-bar")).isVisible();
            desk.go("/articles/" + article + "?rail=versions");
            assertThat(desk.page.locator(".notice.lock")).containsText("Callum Whitlock has been editing since");
            desk.button("Take over").click();
            desk.button("Take over now").click();
            assertThat(desk.message("What was not saved is kept as version 4.")).isVisible();
            assertThat(version(desk, 4)).containsText("Draft, kept");
            assertThat(desk.page.locator(".notice.lock")).containsText("You have been editing since");
            desk.button("Done editing").click();
            assertThat(desk.page.locator(".notice.lock")).hasCount(0);
        }
    }
}
