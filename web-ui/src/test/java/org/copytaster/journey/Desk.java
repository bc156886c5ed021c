package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.copytaster.local.LocalStack;
import org.copytaster.local.Part;

/** Somebody at the desk: what people do there, in their words. Each has a browser profile of their own. */
final class Desk implements AutoCloseable {
    private final String url;
    private final BrowserContext profile;
    private final List<String> scriptErrors = new ArrayList<>();
    final Page page;

    private Desk(LocalStack stack) {
        this.url = stack.url(Part.WEB_UI).toString().replaceAll("/$", "");
        this.profile = Browser.running()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 900));
        this.page = profile.newPage();
        page.onPageError(scriptErrors::add);
    }

    static Desk open(LocalStack stack, String path) {
        Desk desk = new Desk(stack);
        desk.go(path);
        return desk;
    }

    static Desk signIn(LocalStack stack, String user) {
        Desk desk = open(stack, "/");
        desk.signInAs(user);
        return desk;
    }

    void signInAs(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
    }

    void go(String path) {
        page.navigate(url + path);
    }

    /** Pastes a text on the Submit screen and sends it; ends on the article's page. */
    void submit(String text) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Submit").setExact(true))
                .click();
        articleField().fill(text);
        button("Submit article").click();
        sent().first().getByRole(AriaRole.LINK).click();
        page.waitForURL("**/articles/**");
        assertThat(text()).isVisible();
    }

    Locator articleField() {
        return page.getByLabel("Text, HTML, Markdown or JSON");
    }

    /** Looks at one of several documents on the Submit screen. */
    void chooseDocument(String name) {
        page.locator(".entries .entry-name").getByText(name).click();
    }

    /** What the Submit screen says of the documents that were sent, the latest first. */
    Locator sent() {
        return page.locator(".sent ol > li");
    }

    /** Drops files onto the Submit screen, as from the system's file manager. */
    void drop(Map<String, byte[]> files) {
        List<Map<String, String>> dropped = files.entrySet().stream()
                .map(file -> Map.of(
                        "name", file.getKey(), "bytes", Base64.getEncoder().encodeToString(file.getValue())))
                .toList();
        page.locator(".submit-view").evaluate("""
                (screen, files) => {
                  const dataTransfer = new DataTransfer();
                  for (const { name, bytes } of files) {
                    dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
                  }
                  for (const type of ['dragover', 'drop']) {
                    screen.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
                  }
                }
                """, dropped);
    }

    /** Pastes into the Submit screen's text area what was copied from a page. */
    void paste(String html, String text) {
        articleField().evaluate("""
                (area, copied) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/html', copied[0]);
                  clipboardData.setData('text/plain', copied[1]);
                  area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }
                """, List.of(html, text));
    }

    /** Selects a passage as a mouse does. */
    void select(String passage) {
        text().evaluate("""
                        (text, passage) => {
                          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                            const at = node.data.indexOf(passage);
                            if (at >= 0) {
                              const range = document.createRange();
                              range.setStart(node, at);
                              range.setEnd(node, at + passage.length);
                              getSelection().removeAllRanges();
                              getSelection().addRange(range);
                              node.parentElement.dispatchEvent(new MouseEvent('mouseup', {bubbles: true}));
                              return;
                            }
                          }
                          throw new Error('no such passage: ' + passage);
                        }
                        """, passage);
    }

    void writeNote(String passage, String note) {
        select(passage);
        page.locator(".passage-toolbar button").click();
        noteField().fill(note);
        button("Save note").click();
    }

    Locator text() {
        return page.locator("ct-article-text");
    }

    Locator highlights() {
        return page.locator("mark.note");
    }

    Locator notes() {
        return page.locator(".note-card");
    }

    Locator noteField() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Note").setExact(true));
    }

    Locator rows() {
        return page.locator(".row:visible");
    }

    /** How many articles the list says it has; the grid keeps more cells than rows, so those are not counted. */
    Locator total() {
        return page.locator(".list-tools .total");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator message(String text) {
        return page.getByText(text);
    }

    /** As when a login runs out overnight. */
    void loseLogin() {
        profile.clearCookies();
    }

    @Override
    public void close() {
        profile.close();
        if (!scriptErrors.isEmpty()) {
            throw new AssertionError("Errors in the browser: " + scriptErrors);
        }
    }
}
