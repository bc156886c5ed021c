package org.copytaster.catalog.annotation.placement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@ApplicationScoped
class AnnotationPlacementRepository implements PanacheRepositoryBase<AnnotationPlacement, AnnotationPlacement.Key> {

    /** Of all annotations on the article that were not deleted. */
    List<AnnotationPlacement> in(UUID articleId, int version) {
        return list(
                "from AnnotationPlacement p join Annotation a on a.id = p.annotationId"
                        + " where a.articleId = ?1 and a.deleted is null and p.version = ?2",
                articleId,
                version);
    }

    List<AnnotationPlacement> in(Collection<UUID> annotations, int version) {
        return list("annotationId in ?1 and version = ?2", annotations, version);
    }

    /** The last one that is known, up to a version. */
    AnnotationPlacement last(UUID annotationId) {
        return find("annotationId = ?1 order by version desc", annotationId).firstResult();
    }

    /** Of annotations that were not carried to the version yet. */
    List<UUID> missing(UUID articleId, int version) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Annotation a where a.articleId = :article and a.field is not null"
                                + " and a.deleted is null and not exists"
                                + " (select 1 from AnnotationPlacement p where p.annotationId = a.id and p.version = :version)",
                        UUID.class)
                .setParameter("article", articleId)
                .setParameter("version", version)
                .getResultList();
    }

    /**
     * In one statement, for thousands come at once. What is there already stays: two readers may carry the same
     * annotation, and they come to the same result.
     */
    void add(List<AnnotationPlacement> placements) {
        if (placements.isEmpty()) {
            return;
        }
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("""
                        insert into annotation_placement
                          (annotation_id, version, state, field, range_start, range_end, changed, similarity, runner_up,
                           stood_in, kept, by_hand)
                        select id, version, state, field, range_start, range_end, changed, similarity, runner_up, stood_in,
                               kept, by_hand
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r
                          (id uuid, version integer, state text, field text, range_start integer, range_end integer,
                           changed boolean, similarity double precision, runner_up double precision, stood_in integer,
                           kept boolean, by_hand boolean)
                        on conflict do nothing
                        """)
                .setParameter("rows", rows(placements))
                .executeUpdate();
    }

    /** What people decide takes the place of what was found; where it stood in earlier versions stays. */
    void replace(AnnotationPlacement placement) {
        findByIdOptional(new AnnotationPlacement.Key(placement.annotationId, placement.version))
                .ifPresent(getEntityManager()::detach);
        delete("annotationId = ?1 and version >= ?2", placement.annotationId, placement.version);
        add(List.of(placement));
    }

    /** All that was known of a note that is about something else now. */
    void forget(UUID annotationId) {
        delete("annotationId", annotationId);
    }

    private static String rows(List<AnnotationPlacement> placements) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode(placements.size());
        for (AnnotationPlacement placement : placements) {
            rows.addObject()
                    .put("id", placement.annotationId.toString())
                    .put("version", placement.version)
                    .put("state", placement.state.name().toLowerCase(Locale.ROOT))
                    .put("field", placement.field.value())
                    .put("range_start", placement.rangeStart)
                    .put("range_end", placement.rangeEnd)
                    .put("changed", placement.changed)
                    .put("similarity", placement.similarity)
                    .put("runner_up", placement.runnerUp)
                    .put("stood_in", placement.stoodIn)
                    .put("kept", placement.kept)
                    .put("by_hand", placement.byHand);
        }
        return rows.toString();
    }
}
