package org.copytaster.catalog.annotation.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.annotation.model.Work;
import org.copytaster.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same change to several annotations.
 *
 * @param status where it is to change; so the others
 */
record BulkChange(
        @Schema(type = SchemaType.STRING) JsonNode status,
        @Schema(type = SchemaType.STRING) JsonNode assignee,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Item> annotations) {

    /**
     * @param id of an annotation, or its address
     * @param revision that was seen, as its ETag says it; without one whatever it is by now is changed
     */
    record Item(
            @NotNull @Size(max = 500) String id, @Positive Integer revision) {
        UUID uuid() {
            try {
                return UUID.fromString(id.substring(id.lastIndexOf('/') + 1));
            } catch (IllegalArgumentException _) {
                throw ProblemException.notFound("annotation", id);
            }
        }
    }

    /** @throws ProblemException 422 where it says nothing, or not what it may say */
    Work work() {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        if (status != null) {
            said.set("status", status);
        }
        if (assignee != null) {
            said.set("assignee", assignee);
        }
        if (said.isEmpty()) {
            throw ProblemException.invalid("status", "there must be a status or an assignee");
        }
        return Work.checked(said);
    }
}
