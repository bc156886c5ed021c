package org.copytaster.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.States;
import org.copytaster.ui.look.StateLabel;
import org.copytaster.ui.security.SignedIn;

/** Where an article is and who has it; for who may, what can be done with it. */
final class ArticleControls extends Div {
    ArticleControls(Article article, List<States.Move> moves, ArticleChanges changes) {
        addClassName("article-controls");
        SignedIn user = SignedIn.current();
        add(state(article, moves, user, changes));
        if (user.mayEdit()) {
            add(new AssigneePicker(article.assignee(), user.username(), changes::assign));
        } else if (article.assignee() != null) {
            add(AssigneePicker.label(article.assignee()));
        }
        if (user.isChief()) {
            add(new MoreMenu(changes::delete));
        }
    }

    private static Component state(Article article, List<States.Move> moves, SignedIn user, ArticleChanges changes) {
        List<String> possible = moves.stream()
                .filter(move -> user.roles().contains(move.role()))
                .map(States.Move::to)
                .toList();
        return possible.isEmpty()
                ? new StateLabel(article.state())
                : new StateMenu(article.state(), possible, changes::move);
    }
}
