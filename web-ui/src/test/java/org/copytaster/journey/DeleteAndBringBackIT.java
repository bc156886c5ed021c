package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.copytaster.local.LocalStack;
import org.junit.jupiter.api.Test;

/** Out of sight, and back; and who has an article. */
class DeleteAndBringBackIT {
    private final LocalStack stack = RunningStack.get();
    private final CatalogCalls catalog = new CatalogCalls(stack);

    private static void choose(Desk desk, String menu, String item) {
        desk.page.locator(menu + " vaadin-menu-bar-button").first().click();
        desk.page
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    @Test
    void aChiefEditorDeletesTakesItBackAndFindsItAmongTheDeletedOnes() {
        UUID article = UUID.randomUUID();
        String headline = "Ferry " + article;
        catalog.send(article, headline, "A ferry struck the north pier.");
        try (Desk desk = Desk.signIn(stack, "chief")) {
            assertThat(desk.page.locator(".top-bar")).isVisible();
            desk.go("/articles/" + article);
            choose(desk, ".more-menu", "Delete article");
            assertThat(desk.message("Deleted: " + headline)).isVisible();
            desk.button("Undo").click();
            assertThat(desk.page.locator("h1")).hasText(headline);

            choose(desk, ".more-menu", "Delete article");
            desk.page.getByText("Deleted articles").click();
            Locator deleted =
                    desk.page.locator(".deleted-item").filter(new Locator.FilterOptions().setHasText(headline));
            assertThat(deleted).containsText("by Callum Whitlock");
            desk.go("/articles/" + article);
            assertThat(desk.message("Callum Whitlock deleted it.")).isVisible();
            desk.go("/deleted");
            deleted.getByRole(AriaRole.BUTTON).click();
            deleted.getByRole(AriaRole.LINK).click();
            assertThat(desk.page.locator("h1")).hasText(headline);
        }
        try (Desk desk = Desk.signIn(stack, "editor")) {
            assertThat(desk.page.locator(".top-bar")).isVisible();
            desk.go("/articles/" + article);
            assertThat(desk.page.locator("h1")).hasText(headline);
            assertThat(desk.page.locator(".more-menu")).hasCount(0);
            desk.go("/deleted");
            assertThat(desk.message("Not for your role")).isVisible();
        }
    }

    @Test
    void anEditorTakesAnArticleAndGivesItToSomebodyElse() {
        UUID article = UUID.randomUUID();
        catalog.send(article, "Fish market " + article, "The fish market moves to the west quay.");
        try (Desk desk = Desk.signIn(stack, "editor")) {
            assertThat(desk.page.locator(".top-bar")).isVisible();
            desk.go("/articles/" + article);
            choose(desk, ".assignee-picker", "Assign to me");
            assertThat(desk.page.locator(".assignee")).hasText("editor");
            desk.button("Undo").click();
            assertThat(desk.page.locator(".assignee")).hasText("Unassigned");
            choose(desk, ".assignee-picker", "Assign to …");
            desk.page.getByLabel("User name").fill("chief");
            desk.page.keyboard().press("Enter");
            assertThat(desk.page.locator(".assignee")).hasText("chief");
            desk.go("/?q=" + article);
            assertThat(desk.page.locator(".row-assignee")).hasText("chief");
        }
    }
}
