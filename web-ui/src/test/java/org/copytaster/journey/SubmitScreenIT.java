package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.copytaster.local.LocalStack;
import org.copytaster.local.Part;
import org.junit.jupiter.api.Test;

/** Articles come in by hand: what will become of them is seen before they are sent, and what became of them after. */
class SubmitScreenIT {
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(15_000);

    private final LocalStack stack = RunningStack.get();

    private static Locator entries(Desk desk) {
        return desk.page.locator(".entries > li");
    }

    private static Locator headline(Desk desk) {
        return desk.page.locator(".normalized-page h2");
    }

    @Test
    void filesAreDroppedLookedThroughAndSent() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.go("/submit");
            assertThat(desk.message("See it before it is sent")).isVisible();
            desk.drop(Documents.CAPTIONED);
            desk.drop(Documents.FEED);
            desk.drop(Documents.PICTURE);

            assertThat(headline(desk)).hasText("Fähre über den Fluß fährt wieder");
            assertThat(desk.page.locator(".block-row.caption")).containsText("Die Fähre am Südufer");
            assertThat(desk.page.locator(".normalized-warnings")).containsText("Character set guessed");
            assertThat(desk.page.locator(".normalized-fields")).containsText("German (de)");

            assertThat(entries(desk)).hasCount(3);
            desk.chooseDocument("feed.xml");
            assertThat(desk.page.locator(".contents li")).hasCount(2);
            assertThat(headline(desk)).hasText("Ferry strikes pier in fog");
            desk.button("Next article").click();
            assertThat(headline(desk)).hasText("Fish market moves to the west quay");
            desk.button("Next article").click();
            assertThat(desk.page
                            .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                            .first())
                    .hasText("Not a format to read articles from");
            assertThat(desk.page.locator(".result-message")).containsText("This is a PNG image.");

            desk.button("Submit 3 articles").click();
            assertThat(desk.page.locator(".submit-outcome"))
                    .hasText("Sent 2 documents. One could not be sent and is still here.");
            assertThat(entries(desk)).hasCount(1);
            assertThat(desk.sent()).hasCount(2);
            assertThat(desk.sent().first()).containsText("2 new");

            desk.button("Remove picture.png").click();
            assertThat(desk.message("See it before it is sent")).isVisible();
            desk.sent().last().getByRole(AriaRole.LINK).click();
            assertThat(desk.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Fähre über den Fluß fährt wieder");
            assertThat(desk.page.locator(".block.caption")).containsText("Die Fähre am Südufer");
        }
    }

    @Test
    void aPasteFromAPageKeepsItsMarkupUnlessThePlainTextIsWanted() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.go("/submit");
            desk.paste(
                    "<h1 style='color:red'>Cranes stand still</h1><p>The cranes on the east quay stood still on"
                            + " Tuesday.</p><ul><li>Eleven ships wait.</li><li>Talks go on.</li></ul>",
                    "Cranes stand still\n\nThe cranes on the east quay stood still on Tuesday.");
            assertThat(desk.articleField()).hasValue(Pattern.compile("^<h1>Cranes"));
            assertThat(headline(desk)).hasText("Cranes stand still");
            assertThat(desk.page.locator(".block-row.list_item li")).hasCount(2);

            desk.page.getByText("Plain text only").click();
            assertThat(desk.page.locator(".result-heading")).containsText("Plain text");
            assertThat(desk.page.locator(".block-row.list_item")).hasCount(0);
            desk.page.reload();
            assertThat(desk.articleField()).hasValue(Pattern.compile("^Cranes stand still"));

            desk.page.getByText("With its formatting").click();
            assertThat(desk.page.locator(".block-row.list_item li")).hasCount(2);
            desk.articleField().press("Control+Enter");
            assertThat(desk.sent().first()).containsText("New article");
            assertThat(desk.articleField()).hasValue("");
            assertThat(desk.articleField()).isFocused();
        }
    }

    @Test
    void whatIsTypedStaysWhileIngestIsDownAndIsReadWhenItIsBack() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            desk.go("/submit");
            stack.kill(Part.INGEST);
            try {
                desk.articleField().fill("Ebb\n\nThe tide goes out at noon, the harbour office says.");
                assertThat(desk.page
                                .locator(".result-message")
                                .filter(new Locator.FilterOptions().setHasText("does not answer")))
                        .isVisible(PATIENTLY);
                desk.button("Submit article").click();
                assertThat(desk.page.locator(".submit-outcome")).hasText("One could not be sent and is still here.");
            } finally {
                stack.start(Part.INGEST);
            }
            desk.articleField().press("End");
            desk.articleField().pressSequentially(" It comes back at six.");
            assertThat(desk.page.locator(".normalized-blocks"))
                    .containsText(
                            "It comes back at six.", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        }
    }
}
