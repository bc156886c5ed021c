package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copytaster.local.LocalStack;
import org.junit.jupiter.api.Test;

/** What the running application lets people do, by role and by state of their login. */
class WhoMayDoWhatIT {
    private final LocalStack stack = RunningStack.get();

    @Test
    void nobodyGetsInWithoutLogin() {
        try (Desk desk = Desk.open(stack, "/submit")) {
            assertThat(desk.page.locator("#kc-login")).isVisible();
            desk.signInAs("editor");
            assertThat(desk.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Submit articles")))
                    .isVisible();
        }
    }

    @Test
    void aUserWithoutARoleIsStopped() {
        stack.createUser("newcomer");
        try (Desk desk = Desk.signIn(stack, "newcomer")) {
            assertThat(desk.message("No access yet")).isVisible();
            assertThat(desk.rows()).hasCount(0);
            desk.go("/submit");
            assertThat(desk.message("No access yet")).isVisible();
        }
    }

    @Test
    void aReaderReadsAndDoesNotSubmit() {
        String article;
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit("A notice\n\nThe reading room is open on Monday. Everybody is welcome, says the mayor.");
            article = desk.page.url();
        }
        try (Desk desk = Desk.signIn(stack, "reader")) {
            assertThat(desk.rows().first()).isVisible();
            assertThat(desk.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Submit")))
                    .hasCount(0);
            desk.go("/submit");
            assertThat(desk.message("Not for your role")).isVisible();
            desk.page.navigate(article);
            desk.select("reading room");
            assertThat(desk.page.locator(".passage-toolbar")).hasCount(0);
        }
    }

    @Test
    void signingOutEndsTheLogin() {
        try (Desk desk = Desk.signIn(stack, "chief")) {
            desk.page.locator(".user-menu vaadin-menu-bar-button").first().click();
            desk.page.getByText("Sign out").click();
            assertThat(desk.page.locator("#kc-login")).isVisible();
            desk.page.goBack();
            assertThat(desk.page.locator("#kc-login")).isVisible();
            desk.go("/");
            assertThat(desk.page.locator("#kc-login")).isVisible();
        }
    }

    @Test
    void anExpiredLoginIsToldAndLeadsBackToTheArticle() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit("Market moves\n\nThe fish market moves to the west quay in March, the council decided.");
            String article = desk.page.url();
            desk.loseLogin();
            desk.select("west quay");
            desk.page.locator(".passage-toolbar button").click();
            desk.message("Your login has ended").click();
            desk.signInAs("editor");
            desk.page.waitForURL(article);
            assertThat(desk.text()).containsText("west quay");
        }
    }
}
