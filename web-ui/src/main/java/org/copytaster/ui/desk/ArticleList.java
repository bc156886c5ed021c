package org.copytaster.ui.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.copytaster.ui.catalog.ArticlePage;
import org.copytaster.ui.look.StateLabel;

/** The list of two-line rows: what it is about, then what else to know of it. */
class ArticleList extends Grid<ArticlePage.Item> {
    private static final String ROW = """
            <div class="row" data-state="${item.state}" lang="${item.language}">
              <div class="row-main">
                <a class="row-headline" href="articles/${item.id}" tabindex="-1">${item.headline}</a>
                <ct-time datetime="${item.time}"></ct-time>
              </div>
              <div class="row-more">
                <span class="state" data-state="${item.state}">${item.stateName}</span>
                <span>${item.source}</span>
                <span>${item.words}</span>
                ${item.notes ? html`<span class="row-notes" title="Notes">${item.notes}</span>` : ''}
                ${item.snippet
                    ? html`<span class="row-lead" .innerHTML="${item.snippet}"></span>`
                    : html`<span class="row-lead">${item.lead}</span>`}
              </div>
            </div>
            """;

    private transient Optional<UUID> focused = Optional.empty();

    ArticleList(Consumer<UUID> onSelected, Consumer<UUID> onOpened) {
        addClassName("article-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSizeFull();
        setPageSize(ArticleRows.PAGE);
        addColumn(LitRenderer.<ArticlePage.Item>of(ROW)
                        .withProperty("id", item -> item.id().toString())
                        .withProperty("headline", ArticlePage.Item::headline)
                        .withProperty("state", ArticlePage.Item::state)
                        .withProperty("stateName", item -> StateLabel.inWords(item.state()))
                        .withProperty("source", ArticlePage.Item::source)
                        .withProperty("language", item -> item.language() == null ? "" : item.language())
                        .withProperty("words", item -> "%,d words".formatted(item.words()))
                        .withProperty("notes", item -> notes(item.counts().annotations()))
                        .withProperty("time", item -> item.updated().toString())
                        .withProperty("lead", ArticlePage.Item::lead)
                        .withProperty("snippet", item -> item.snippet() == null ? "" : item.snippet()))
                .setFlexGrow(1);
        getElement().setAttribute("aria-label", "Articles");
        addSelectionListener(
                selection -> selection.getFirstSelectedItem().ifPresent(item -> onSelected.accept(item.id())));
        addItemDoubleClickListener(click -> onOpened.accept(click.getItem().id()));
        // Enter on a row; Space, the grid's own key, only selects it
        addCellFocusListener(focus -> focused = focus.getItem().map(ArticlePage.Item::id));
        getElement()
                .addEventListener("keydown", key -> focused.ifPresent(onOpened))
                .setFilter("event.key === 'Enter'");
    }

    void show(ArticleRows rows) {
        setItems(
                query -> rows.rows(query.getOffset(), query.getLimit()),
                query ->
                        Math.toIntExact(Math.min(Integer.MAX_VALUE, rows.first().total())));
    }

    private static String notes(long count) {
        return count == 0 ? "" : count == 1 ? "1 note" : count + " notes";
    }
}
