package org.copytaster.catalog.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.article.AnnotationCount;
import org.copytaster.catalog.problem.ProblemException;

@ApplicationScoped
class AnnotationRepository implements PanacheRepositoryBase<Annotation, UUID>, AnnotationCount {

    /** In the order of the text they were made on. */
    List<Annotation> ofArticle(UUID articleId) {
        return list("articleId = ?1 and deleted is null order by rangeStart, id", articleId);
    }

    @Override
    public long of(UUID articleId) {
        return count("articleId = ?1 and deleted is null", articleId);
    }

    /** @throws ProblemException 404 where there never was one, 410 where it was deleted */
    Annotation required(UUID articleId, UUID id) {
        Annotation annotation = find("id = ?1 and articleId = ?2", id, articleId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("annotation", id));
        if (annotation.deleted != null) {
            throw ProblemException.gone("annotation", id);
        }
        return annotation;
    }
}
