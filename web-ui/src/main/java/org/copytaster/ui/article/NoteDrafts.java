package org.copytaster.ui.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Passage;
import org.copytaster.ui.security.Kept;

/** Notes that were begun and not saved yet, so that leaving an article or reloading the page does not lose them. */
final class NoteDrafts {
    private final Map<UUID, Draft> byArticle = new HashMap<>();

    /** @param unanswered whether it was sent and no answer came, so that it may have been saved */
    record Draft(Passage passage, String text, boolean unanswered) {
        Draft withText(String newText) {
            return new Draft(passage, newText, unanswered);
        }

        Draft sentWithoutAnswer() {
            return new Draft(passage, text, true);
        }
    }

    static NoteDrafts ofUser() {
        return Kept.find(NoteDrafts.class).orElseGet(() -> {
            NoteDrafts drafts = new NoteDrafts();
            Kept.put(drafts);
            return drafts;
        });
    }

    /** Only for the version it was begun on: in another one its passage may stand elsewhere. */
    Optional<Draft> of(Article article) {
        return Optional.ofNullable(byArticle.get(article.id()))
                .filter(draft -> draft.passage().version() == article.version());
    }

    void keep(Article article, Draft draft) {
        byArticle.put(article.id(), draft);
    }

    void forget(Article article) {
        byArticle.remove(article.id());
    }
}
