package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation.Subject;
import org.copytaster.catalog.annotation.model.SentAnnotation;
import org.copytaster.catalog.annotation.model.TargetAddresses;
import org.copytaster.catalog.annotation.placement.Place;
import org.copytaster.catalog.annotation.placement.TargetPlace;
import org.copytaster.catalog.article.Article;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.version.ArticleVersion;
import org.copytaster.catalog.version.ArticleVersionRepository;

/**
 * Finds out what an annotation is about: another annotation, which makes it part of its thread; an article, with the place
 * that is selected in it; or something that is not in this catalog.
 */
@ApplicationScoped
class Subjects {
    private final AnnotationRepository annotations;
    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;

    Subjects(AnnotationRepository annotations, ArticleRepository articles, ArticleVersionRepository versions) {
        this.annotations = annotations;
        this.articles = articles;
        this.versions = versions;
    }

    /**
     * Until the transaction ends the article's text stays what it is: one that changed meanwhile would leave the note behind.
     *
     * @param container the article whose container it was sent to, or null for that of the catalog
     * @throws ProblemException 404 or 410 where the container's article is not there; 422 where a target in this catalog is
     *     not, is another article's, or selects text that is not there
     */
    Subject of(SentAnnotation sent, UUID container) {
        Optional<Article> article = Optional.ofNullable(container).map(articles::requiredAsItIs);
        for (String iri : TargetAddresses.of(sent.document())) {
            Optional<Annotation> parent = Address.of(iri) instanceof Address.OfAnnotation named
                    ? parent(named, iri, container)
                    : annotations.broughtFrom(iri).filter(any -> container == null || container.equals(any.articleId));
            if (parent.isPresent()) {
                return reply(parent.get());
            }
        }
        Optional<Place> place = Optional.empty();
        Integer version = null;
        for (JsonNode target : sent.targets()) {
            for (String iri : TargetAddresses.of(sent.document().objectNode().set("target", target))) {
                if (Address.of(iri) instanceof Address.OfArticle named && isMeant(named, article)) {
                    Article about = article.orElseGet(() -> articles.requiredAsItIs(named.id()));
                    article = Optional.of(about);
                    ArticleVersion read = read(about, named);
                    if (place.isEmpty()) {
                        place = TargetPlace.of(target, named.fragment(), read.content());
                        version = read.number();
                    }
                }
            }
        }
        return new Subject(article.map(Article::id).orElse(null), version, place, null, null);
    }

    private Optional<Annotation> parent(Address.OfAnnotation named, String iri, UUID container) {
        Optional<Annotation> parent = annotations.known(named.id()).or(() -> annotations.broughtFrom(iri));
        if (parent.isEmpty() && !named.here()) {
            return parent;
        }
        Annotation found = parent.filter(any -> !any.isDeleted())
                .orElseThrow(() -> ProblemException.invalid("target", "there is no annotation " + named.id()));
        if (container != null && !container.equals(found.articleId)) {
            throw ProblemException.invalid("target", "must be an annotation on this article");
        }
        return parent;
    }

    private static Subject reply(Annotation parent) {
        UUID thread = parent.threadId == null ? parent.id : parent.threadId;
        return new Subject(parent.articleId, null, Optional.empty(), parent.id, thread);
    }

    /** An address with another host may name something else under the same path; one without is ours or wrong. */
    private boolean isMeant(Address.OfArticle named, Optional<Article> article) {
        if (article.isPresent()) {
            boolean same = article.get().id().equals(named.id());
            if (!same && named.here()) {
                throw ProblemException.invalid(
                        "target.source",
                        "must be the address of this article, /articles/%s"
                                .formatted(article.get().id()));
            }
            return same;
        }
        boolean known = articles.findByIdOptional(named.id()).isPresent();
        if (!known && named.here()) {
            throw ProblemException.invalid("target.source", "there is no article " + named.id());
        }
        return known;
    }

    private ArticleVersion read(Article article, Address.OfArticle named) {
        int version = named.version() == null ? article.currentVersion() : named.version();
        return versions.findByIdOptional(new ArticleVersion.Key(article.id(), version))
                .orElseThrow(() -> ProblemException.invalid("target.source", "there is no version " + version));
    }
}
