package org.copytaster.catalog.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.article.AnnotationCount;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.state.OpenQuestion;
import org.copytaster.catalog.state.OpenQuestions;

@ApplicationScoped
class AnnotationRepository implements PanacheRepositoryBase<Annotation, UUID>, AnnotationCount, OpenQuestions {
    private static final int SHOWN_OF_A_QUESTION = 500;
    private static final Set<String> ANSWERED = Set.of("resolved", "accepted", "rejected");

    /** In the order of the text they were made on. */
    List<Annotation> ofArticle(UUID articleId) {
        return list("articleId = ?1 and deleted is null order by rangeStart, id", articleId);
    }

    @Override
    public long of(UUID articleId) {
        return count("articleId = ?1 and deleted is null", articleId);
    }

    @Override
    public List<OpenQuestion> on(UUID articleId) {
        return list(
                        "articleId = ?1 and deleted is null and motivation in ('questioning', 'assessing')"
                                + " order by created, id",
                        articleId)
                .stream()
                .filter(note -> !ANSWERED.contains(note.document.path("status").asText()))
                .map(note -> new OpenQuestion(
                        "/articles/" + articleId + "/annotations/" + note.id,
                        note.motivation,
                        note.creatorName,
                        note.created,
                        beginning(note.document.path("body").path("value").asText(null))))
                .toList();
    }

    private static String beginning(String text) {
        return text == null || text.codePointCount(0, text.length()) <= SHOWN_OF_A_QUESTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_OF_A_QUESTION)) + "…";
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
