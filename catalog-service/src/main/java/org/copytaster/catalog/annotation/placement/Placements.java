package org.copytaster.catalog.annotation.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.version.ArticleVersionRepository;

/** Tells where annotations stand in the current version of their article. */
@ApplicationScoped
public class Placements {
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Placing placing;

    Placements(ArticleRepository articles, ArticleVersionRepository versions, Placing placing) {
        this.articles = articles;
        this.versions = versions;
        this.placing = placing;
    }

    /** By annotation, of those that have a place or had one. */
    public Map<UUID, Placement> of(UUID article, Collection<UUID> annotations) {
        int current = articles.required(article).currentVersion();
        CurrentTexts texts = new CurrentTexts(article, current);
        Map<UUID, Placement> views = new HashMap<>();
        placing.in(article, annotations, current)
                .forEach((id, placement) -> views.put(id, placement.view(texts.selector(placement))));
        return views;
    }

    /** Read only if an annotation's words are asked for. */
    private final class CurrentTexts {
        private final UUID article;
        private final int version;
        private final Map<TextField, String> texts = new EnumMap<>(TextField.class);

        CurrentTexts(UUID article, int version) {
            this.article = article;
            this.version = version;
        }

        /** Null for a passage that is still what its author selected, and for one that is gone. */
        TextQuote selector(AnnotationPlacement placement) {
            boolean asMade = placement.state == Placement.State.PLACED && !placement.changed && !placement.byHand;
            if (asMade || placement.passage().isEmpty()) {
                return null;
            }
            String text = texts.computeIfAbsent(
                    placement.field,
                    field -> field.in(versions.required(article, version).content()));
            return TextQuote.describing(placement.passage().get(), text, TextQuote.Context.DEFAULT);
        }
    }
}
