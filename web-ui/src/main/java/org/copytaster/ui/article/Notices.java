package org.copytaster.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Lock;
import org.copytaster.ui.look.Texts;
import org.copytaster.ui.look.Time;
import org.copytaster.ui.security.SignedIn;

/** What is to know before an article is worked on: who does so already, and what its source sent meanwhile. */
class Notices extends Div {
    private final transient ArticleChanges changes;
    private final transient Runnable onUpdate;

    /** @param onUpdate the reader wants to see the update */
    Notices(ArticleChanges changes, Runnable onUpdate) {
        this.changes = changes;
        this.onUpdate = onUpdate;
        addClassName("notices");
    }

    /** @param updateIsShown the update itself is in the middle already */
    void show(Article article, boolean updateIsShown) {
        removeAll();
        if (article.lock() != null) {
            add(lock(article.lock()));
        }
        if (article.sourceUpdate() != null && !updateIsShown) {
            Button look = new Button(Texts.of("notice.update.look"), click -> onUpdate.run());
            add(notice(
                    "update",
                    new Span(Texts.of("notice.update", article.sourceUpdate().version())),
                    look));
        }
    }

    private Div lock(Lock lock) {
        SignedIn user = SignedIn.current();
        if (lock.isHeldBy(user.subject())) {
            return notice(
                    "lock",
                    new Span(new Span(Texts.of("notice.lock.mine") + " "), Time.since(lock.since())),
                    new Button(Texts.of("notice.lock.back"), click -> changes.giveBack()));
        }
        Span who = new Span(new Span(Texts.of("notice.lock", lock.by()) + " "), Time.since(lock.since()));
        return user.mayEdit() ? notice("lock", who, takeOver(lock)) : notice("lock", who);
    }

    /** Asks in place, and says what becomes of the other's work. */
    private Div takeOver(Lock lock) {
        Div slot = new Div();
        slot.addClassName("notice-actions");
        Button begin = new Button(Texts.of("notice.takeover"));
        Span what = new Span(Texts.of("notice.takeover.what", lock.by()));
        Button really = new Button(Texts.of("notice.takeover.now"), click -> changes.takeOver());
        Button leave = new Button(Texts.of("notice.takeover.leave"));
        begin.addClickListener(click -> {
            slot.removeAll();
            slot.add(what, really, leave);
            leave.focus();
        });
        leave.addClickListener(click -> {
            slot.removeAll();
            slot.add(begin);
            begin.focus();
        });
        slot.add(begin);
        return slot;
    }

    private static Div notice(String kind, Component... parts) {
        Div notice = new Div(parts);
        notice.addClassNames("notice", kind);
        return notice;
    }
}
