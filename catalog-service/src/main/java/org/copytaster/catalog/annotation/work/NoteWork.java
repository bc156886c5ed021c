package org.copytaster.catalog.annotation.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.Annotations;
import org.copytaster.catalog.annotation.model.Work;
import org.copytaster.catalog.problem.Problem;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.problem.StorableText;
import org.copytaster.catalog.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** What is to be done about notes: how far it is, who does it, who is to know. Every editor may say that of every note. */
@ApplicationScoped
class NoteWork {
    private static final Set<String> CHANGED_HERE = Set.of("status", "assignee", "mentions");

    private final Annotations annotations;
    private final AnnotationDocument documents;
    private final Caller caller;

    NoteWork(Annotations annotations, AnnotationDocument documents, Caller caller) {
        this.annotations = annotations;
        this.documents = documents;
        this.caller = caller;
    }

    @Transactional
    Annotation change(UUID article, UUID id, String ifMatch, Work work) {
        Annotation annotation = annotations.begin(article, id, ifMatch);
        annotation.work(work, caller.name(), annotations.now());
        annotations.record(annotation);
        return annotation;
    }

    /**
     * @param article where it must be, or null
     * @throws ProblemException 422 where the patch is about anything else
     */
    @Transactional
    RestResponse<ObjectNode> patch(UUID article, UUID id, String ifMatch, JsonNode patch) {
        if (!patch.isObject()) {
            throw ProblemException.malformed("", "a merge patch is a JSON object");
        }
        StorableText.check(patch, "");
        patch.fieldNames().forEachRemaining(name -> {
            if (!CHANGED_HERE.contains(name)) {
                throw ProblemException.invalid(name, "is not changed here; status, assignee and mentions are");
            }
        });
        Annotation changed = change(article, id, ifMatch, Work.checked(patch));
        return RestResponse.ResponseBuilder.ok(documents.of(changed))
                .tag(Integer.toString(changed.revision()))
                .build();
    }

    /** One by one, each for itself: one that cannot be changed does not stop the others. */
    List<BulkResult> change(List<BulkChange.Item> items, Work work) {
        return items.stream().map(item -> change(item, work)).toList();
    }

    private BulkResult change(BulkChange.Item item, Work work) {
        String tag = item.revision() == null ? "*" : "\"" + item.revision() + "\"";
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Annotation changed = change(null, item.uuid(), tag, work);
                return new BulkResult(documents.address(changed).toString(), 200, changed.revision(), null);
            });
        } catch (ProblemException e) {
            Problem problem = e.problem("/annotations/" + item.id());
            return new BulkResult(item.id(), problem.status(), null, problem);
        }
    }
}
