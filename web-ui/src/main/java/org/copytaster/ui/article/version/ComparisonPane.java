package org.copytaster.ui.article.version;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Difference;
import org.copytaster.ui.catalog.History;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.remote.OffTheLock;

/** Any two versions beside each other, in place of the text. */
public final class ComparisonPane extends Section {
    private final transient History history;
    private final transient OffTheLock offTheLock;
    private final transient Actions actions;
    private final Div body = new Div();

    private transient Article article;
    private transient Comparison compared;

    /** What the reader does here that reaches beyond this pane. */
    public interface Actions {
        void compare(Comparison other);

        void sideBySide(boolean side);

        /**
         * @param note why; empty where nobody says
         * @param ended is to be run when it is done, or failed
         */
        void restore(int version, String note, Runnable ended);

        void close();
    }

    public ComparisonPane(History history, OffTheLock offTheLock, Actions actions) {
        this.history = history;
        this.offTheLock = offTheLock;
        this.actions = actions;
        addClassName("comparison");
    }

    public void show(Article shown, Comparison wanted, boolean side, boolean mayEdit) {
        article = shown;
        compared = wanted;
        H2 title = new H2(Texts.of("comparison"));
        title.addClassName("pane-title");
        Button close = new Button(Texts.of("comparison.close"), click -> actions.close());
        close.addThemeName("quiet");
        Div head = new Div(title, close);
        head.addClassName("pane-head");

        removeAll();
        add(head, tools(side));
        compared.restorable(article.version())
                .filter(version -> mayEdit && article.isOpenForEditing())
                .ifPresent(version -> add(new Restoring(version)));
        body.removeAll();
        add(body);
        read(side);
    }

    private Div tools(boolean side) {
        Select<Integer> from = versions(Texts.of("comparison.from"), compared.from());
        from.addValueChangeListener(change -> actions.compare(new Comparison(change.getValue(), compared.to())));
        Select<Integer> to = versions(Texts.of("comparison.to"), compared.to());
        to.addValueChangeListener(change -> actions.compare(new Comparison(compared.from(), change.getValue())));
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Button swap = new Button("⇄", click -> actions.compare(compared.swapped()));
        swap.addThemeName("quiet");
        swap.setAriaLabel(Texts.of("comparison.swap"));
        swap.setTooltipText(Texts.of("comparison.swap"));
        Div tools = new Div(from, arrow, to, swap, layout(side));
        tools.addClassName("comparison-tools");
        return tools;
    }

    private Select<Integer> versions(String label, int chosen) {
        Select<Integer> select = new Select<>();
        select.setItems(IntStream.rangeClosed(1, article.counts().versions())
                .mapToObj(n -> article.counts().versions() + 1 - n)
                .toList());
        select.setItemLabelGenerator(this::versionName);
        select.setAriaLabel(label);
        select.setValue(chosen);
        return select;
    }

    private String versionName(int number) {
        return Texts.of(number == article.version() ? "version.number.current" : "version.number", number);
    }

    private Div layout(boolean side) {
        Div layout = new Div(
                choice(Texts.of("comparison.inline"), !side, () -> actions.sideBySide(false)),
                choice(Texts.of("comparison.side"), side, () -> actions.sideBySide(true)));
        layout.addClassName("segmented");
        layout.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("comparison.layout"));
        return layout;
    }

    private static Button choice(String label, boolean chosen, Runnable onChosen) {
        Button button = new Button(label, click -> onChosen.run());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        return button;
    }

    private void read(boolean side) {
        Paragraph loading = new Paragraph(Texts.of("comparison.loading"));
        loading.addClassName("loading");
        body.removeAll();
        body.add(loading);
        Comparison asked = compared;
        offTheLock.call(
                () -> history.difference(article.id(), asked.from(), asked.to()),
                difference -> {
                    if (asked == compared) {
                        draw(difference, side);
                    }
                },
                problem -> {
                    if (asked == compared) {
                        failed(problem, side);
                    }
                },
                () -> {});
    }

    private void draw(Difference difference, boolean side) {
        DifferenceView view = new DifferenceView(difference, article.language(), side);
        body.removeAll();
        body.add(view);
        view.focus();
    }

    private void failed(ServiceProblem problem, boolean side) {
        body.removeAll();
        body.add(new EmptyState(
                Texts.of("comparison.failed"),
                problem.getMessage(),
                new Button(Texts.of("again"), click -> read(side))));
    }

    /** Asks why, in place. */
    private final class Restoring extends Div {
        Restoring(int version) {
            addClassName("restoring");
            Button begin = new Button(Texts.of("restore", version));
            begin.addClickListener(click -> {
                removeAll();
                ReasonField.Doing doing = (note, ended) -> actions.restore(version, note, ended);
                ReasonField reason = new ReasonField(Texts.of("restore.now", version), doing, () -> {
                    removeAll();
                    add(begin);
                    begin.focus();
                });
                add(reason);
                reason.focusText();
            });
            add(begin);
        }
    }
}
