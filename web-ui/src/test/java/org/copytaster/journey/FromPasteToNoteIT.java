package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copytaster.local.LocalStack;
import org.junit.jupiter.api.Test;

/** An editor's first article: pasted, read, annotated, still annotated tomorrow. */
class FromPasteToNoteIT {
    private final LocalStack stack = RunningStack.get();

    private static String article(String marker) {
        return """
                Lighthouse keeper retires after forty years

                The last keeper of the Averil light, Jonas Brandvold, handed in his keys on Friday. %s

                “I have said ‘good night’ to every boat that passed,” he said. “Now someone may say it to me.”

                Jonas Brandvold (left) at the foot of the tower

                The light itself went automatic in 1998.
                """.formatted(marker);
    }

    @Test
    void anEditorPastesAnArticleAndAnnotatesIt() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit(article("His successor is a clock."));
            assertThat(desk.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Lighthouse keeper retires after forty years");
            assertThat(desk.page.locator(".block.caption")).hasText("Jonas Brandvold (left) at the foot of the tower");
            assertThat(desk.page.getByText("No notes yet.")).isVisible();

            desk.writeNote("‘good night’ to every boat", "Lovely. Can we get a picture of the log book?");
            assertThat(desk.highlights()).hasText("‘good night’ to every boat");
            assertThat(desk.notes()).containsText("Lovely. Can we get a picture of the log book?");

            desk.page.reload();
            assertThat(desk.highlights()).hasText("‘good night’ to every boat");
            assertThat(desk.notes()).containsText("picture of the log book");

            desk.go("/?q=\"successor is a clock\"");
            assertThat(desk.total()).hasText("1 article");
            assertThat(desk.rows().first()).containsText("1 note");
        }
    }

    @Test
    void aNoteIsWrittenWithoutAMouse() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit(article("Nobody minds the gulls."));
            desk.text().focus();
            desk.page.keyboard().press("ArrowDown");
            desk.page.keyboard().press("ArrowRight");
            desk.page.keyboard().press("Shift+ArrowRight");
            desk.page.keyboard().press("n");
            assertThat(desk.noteField()).isFocused();
            desk.page.keyboard().type("Check");
            desk.page.keyboard().press("Control+Enter");
            assertThat(desk.highlights()).hasText("last keeper");
            assertThat(desk.text()).isFocused();
        }
    }

    @Test
    void aNoteIsDeletedOnSecondThoughts() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit(article("There were two lamps."));
            desk.writeNote("automatic in 1998", "Was it not 1997?");
            desk.button("Delete").click();
            desk.button("Keep").click();
            assertThat(desk.notes()).hasCount(1);
            desk.button("Delete").click();
            desk.button("Delete for good").click();
            assertThat(desk.notes()).hasCount(0);
            assertThat(desk.highlights()).hasCount(0);
        }
    }

    @Test
    void aDraftSurvivesAnotherSelectionAndLeavingTheArticle() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit(article("The stairs have two hundred steps."));
            String address = desk.page.url();
            desk.select("on Friday");
            desk.page.locator(".passage-toolbar button").click();
            desk.noteField().fill("Which Friday?");
            desk.select("automatic in 1998");
            desk.page.locator(".passage-toolbar button").click();
            assertThat(desk.page.locator("mark.pending")).hasText("automatic in 1998");
            assertThat(desk.noteField()).hasValue("Which Friday?");

            desk.page
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Desk").setExact(true))
                    .click();
            assertThat(desk.rows().first()).isVisible();
            desk.page.navigate(address);
            assertThat(desk.page.locator("mark.pending")).hasText("automatic in 1998");
            assertThat(desk.noteField()).hasValue("Which Friday?");
            desk.button("Save note").click();
            assertThat(desk.notes()).containsText("Which Friday?");
            desk.page.reload();
            assertThat(desk.notes()).hasCount(1);
            assertThat(desk.noteField()).hasCount(0);
        }
    }

    @Test
    void aSearchIsTypedWithSpacesAndLeavesNoTrailInTheHistory() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit(article("Somebody painted the door vermilion."));
            String address = desk.page.url();
            desk.page
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Desk").setExact(true))
                    .click();
            Locator search = desk.page.getByLabel("Search articles");
            search.pressSequentially("door ");
            desk.page.waitForURL("**/?q=door");
            assertThat(search).hasValue("door ");
            search.pressSequentially("vermilion");
            desk.page.waitForURL("**/?q=door*vermilion");
            assertThat(search).hasValue("door vermilion");
            assertThat(desk.total()).hasText("1 article");
            desk.page.goBack();
            desk.page.waitForURL(address);
        }
    }

    @Test
    void theSameTextAgainIsTheSameArticle() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.submit(article("It is quiet now."));
            String first = desk.page.url();
            desk.submit(article("It is quiet now."));
            assertEquals(first, desk.page.url());
            desk.go("/submit");
            assertThat(desk.sent().first()).containsText("Already there, word for word");
        }
    }
}
