package org.copytaster.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page around every view: the one theme, and light or dark before the first paint. */
@StyleSheet("context://theme/tokens.css")
@StyleSheet("context://theme/components.css")
@StyleSheet("context://theme/desk.css")
@StyleSheet("context://theme/article.css")
@StyleSheet("context://theme/versions.css")
@StyleSheet("context://theme/submit.css")
@StyleSheet("context://theme/narrow.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "color-scheme", content = "light dark")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Copytaster");
        settings.addFavIcon("icon", "theme/icon.svg", "any");
        settings.addInlineWithContents(
                "document.documentElement.style.colorScheme = localStorage.getItem('colour-scheme') || 'light dark';",
                com.vaadin.flow.component.page.Inline.Wrapping.JAVASCRIPT);
    }
}
