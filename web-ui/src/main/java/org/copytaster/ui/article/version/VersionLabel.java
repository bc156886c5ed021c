package org.copytaster.ui.article.version;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.copytaster.ui.catalog.Article;
import org.copytaster.ui.catalog.Versions.Version;
import org.copytaster.ui.look.Texts;

/** What is to know of a version beyond its number: that it is current, waits, or never was current. */
enum VersionLabel {
    CURRENT,
    WAITING,
    KEPT_DRAFT,
    FROM_SOURCE;

    /** The most telling one; none for what an editor wrote and another version replaced. */
    static Optional<VersionLabel> of(Article article, Version version) {
        if (version.number() == article.version()) {
            return Optional.of(CURRENT);
        }
        if (article.sourceUpdate() != null && article.sourceUpdate().version() == version.number()) {
            return Optional.of(WAITING);
        }
        if (version.isKeptDraft()) {
            return Optional.of(KEPT_DRAFT);
        }
        return version.isFromSource() ? Optional.of(FROM_SOURCE) : Optional.empty();
    }

    Span badge() {
        Span badge = new Span(Texts.of("version." + key()));
        badge.addClassName("version-badge");
        badge.getElement().setAttribute("data-kind", key());
        return badge;
    }

    private String key() {
        return switch (this) {
            case CURRENT -> "current";
            case WAITING -> "waiting";
            case KEPT_DRAFT -> "draft";
            case FROM_SOURCE -> "source";
        };
    }
}
