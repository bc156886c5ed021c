package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copytaster.local.LocalStack;
import org.junit.jupiter.api.Test;

/** From what came in to what is published, by those who may. */
class MoveThroughStatesIT {
    private final LocalStack stack = RunningStack.get();

    private static Locator state(Desk desk) {
        return desk.page.locator(".article-heading .state");
    }

    private static Locator choice(Desk desk, String name) {
        return desk.page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void move(Desk desk, String name) {
        desk.page.locator(".state-menu vaadin-menu-bar-button").first().click();
        choice(desk, name).click();
    }

    @Test
    void anEditorSubmitsForReviewAndAChiefEditorPublishes() {
        String article;
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit("Bridge reopens\n\nThe swing bridge opens to traffic on Friday, the harbour office said.");
            article = desk.page.url();
            assertThat(state(desk)).hasText("New");
            move(desk, "Start editing");
            assertThat(state(desk)).hasText("Editing");
            move(desk, "Submit for review");
            assertThat(state(desk)).hasText("Review");
            desk.page.locator(".state-menu vaadin-menu-bar-button").first().click();
            assertThat(choice(desk, "Spike")).isVisible();
            assertThat(choice(desk, "Publish")).hasCount(0);
        }
        try (Desk desk = Desk.signIn(stack, "chief")) {
            assertThat(desk.rows().first()).isVisible();
            desk.page.navigate(article);
            move(desk, "Publish");
            assertThat(state(desk)).hasText("Published");
        }
        try (Desk desk = Desk.signIn(stack, "reader")) {
            assertThat(desk.rows().first()).isVisible();
            desk.page.navigate(article);
            assertThat(state(desk)).hasText("Published");
            assertThat(desk.page.locator(".state-menu")).hasCount(0);
        }
    }
}
