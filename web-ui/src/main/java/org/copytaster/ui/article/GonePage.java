package org.copytaster.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.problem.ServiceProblem;
import org.copytaster.ui.security.SignedIn;

/** In place of an article that was deleted: by whom, and for chief editors the way back. */
final class GonePage extends Div {
    GonePage(ServiceProblem problem, Runnable bringBack) {
        addClassName("gone");
        EmptyState gone = EmptyState.page(
                Texts.of("gone"),
                problem.by().map(by -> Texts.of("gone.by", by)).orElseGet(() -> Texts.of("gone.text")));
        if (SignedIn.current().isChief()) {
            Button back = new Button(Texts.of("deleted.back"), click -> bringBack.run());
            back.addThemeName("primary");
            gone.add(back, new RouterLink(Texts.of("deleted.all"), DeletedView.class));
        }
        add(gone);
    }
}
