package org.copytaster.ui.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.copytaster.ui.catalog.ArticlePage;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.look.Texts;

/** The list of two-line rows: what it is about, then what else to know of it. */
class ArticleList extends Grid<ArticlePage.Item> {
    private static final String ROW = """
            <div class="row" data-state="${item.state}">
              <div class="row-main">
                <a class="row-headline" href="articles/${item.id}" tabindex="-1" lang="${item.language}">${item.headline}</a>
                <ct-time datetime="${item.time}"></ct-time>
              </div>
              <div class="row-more">
                <span class="state" data-state="${item.state}">${item.stateName}</span>
                <span>${item.source}</span>
                ${item.assignee ? html`<span class="row-assignee">${item.assignee}</span>` : ''}
                <span>${item.words}</span>
                ${item.notes ? html`<span class="row-notes" >${item.notes}</span>` : ''}
                ${item.snippet
                    ? html`<span class="row-lead" lang="${item.language}" .innerHTML="${item.snippet}"></span>`
                    : html`<span class="row-lead" lang="${item.language}">${item.lead}</span>`}
              </div>
            </div>
            """;

    private transient Optional<UUID> focused = Optional.empty();
    private transient Optional<ArticleRows> rows = Optional.empty();

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
                        .withProperty("assignee", item -> item.assignee() == null ? "" : item.assignee())
                        .withProperty("language", item -> item.language() == null ? "" : item.language())
                        .withProperty("words", item -> Texts.of("words", item.words()))
                        .withProperty("notes", item -> notes(item.counts().annotations()))
                        .withProperty("time", item -> item.updated().toString())
                        .withProperty("lead", ArticlePage.Item::lead)
                        .withProperty("snippet", item -> item.snippet() == null ? "" : item.snippet()))
                .setFlexGrow(1);
        getElement().setAttribute("aria-label", Texts.of("desk.list"));
        ((GridSingleSelectionModel<ArticlePage.Item>) getSelectionModel()).setDeselectAllowed(false);
        addSelectionListener(selection -> {
            // not when it follows the address
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(item -> onSelected.accept(item.id()));
            }
        });
        addItemDoubleClickListener(click -> onOpened.accept(click.getItem().id()));
        // Enter on a row; Space, the grid's own key, only selects it
        addCellFocusListener(focus -> focused = focus.getItem().map(ArticlePage.Item::id));
        getElement()
                .addEventListener("keydown", key -> focused.ifPresent(onOpened))
                .setFilter("event.key === 'Enter'");
    }

    void show(ArticleRows shown) {
        rows = Optional.of(shown);
        setItems(new CallbackDataProvider<ArticlePage.Item, Void>(
                query -> shown.rows(query.getOffset(), query.getLimit()),
                query -> Math.toIntExact(
                        Math.min(Integer.MAX_VALUE, shown.first().total())),
                ArticlePage.Item::id));
    }

    /** Selects the article's row and scrolls to it, as far as the row is at hand. */
    void showSelected(Optional<UUID> article) {
        if (article.equals(asSingleSelect().getOptionalValue().map(ArticlePage.Item::id))) {
            return;
        }
        article.flatMap(id -> rows.flatMap(known -> known.find(id)))
                .ifPresentOrElse(
                        row -> {
                            select(row.item());
                            scrollToIndex(row.number());
                        },
                        this::deselectAll);
    }

    private static String notes(long count) {
        return count == 0 ? "" : Texts.of("desk.notes", count);
    }
}
