package org.copytaster.catalog.annotation.protocol;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.Annotations;
import org.copytaster.catalog.annotation.model.SentCollection;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Collections that were sent to a container are kept as the lists that they are; they are no part of it. Whoever wants the
 * annotations in one brings them in.
 */
@ApplicationScoped
class Collections implements PanacheRepositoryBase<KeptCollection, UUID> {
    private final AnnotationDocument documents;
    private final Annotations annotations;
    private final Caller caller;

    Collections(AnnotationDocument documents, Annotations annotations, Caller caller) {
        this.documents = documents;
        this.annotations = annotations;
        this.caller = caller;
    }

    RestResponse<ObjectNode> keep(SentCollection sent) {
        UUID id = Generators.timeBasedEpochRandomGenerator().generate();
        KeptCollection kept = new KeptCollection(id, sent, caller.subject(), caller.name(), annotations.now());
        persist(kept);
        return ResponseBuilder.create(CREATED, told(kept)).location(address(id)).build();
    }

    /** @throws ProblemException 404 where there is none */
    ObjectNode get(UUID id) {
        return told(findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("collection", id)));
    }

    private ObjectNode told(KeptCollection kept) {
        ObjectNode document = kept.document.deepCopy();
        SentCollection.clean(document);
        return document.put("id", address(kept.id).toString());
    }

    private URI address(UUID id) {
        return documents.container(null).resolve("collections/" + id);
    }
}
