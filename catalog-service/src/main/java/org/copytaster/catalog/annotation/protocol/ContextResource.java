package org.copytaster.catalog.annotation.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The JSON-LD context of what the catalog says of annotations beyond the model. */
@Path("/ns")
@Tag(name = "Annotations")
@RunOnVirtualThread
class ContextResource {
    private static final String TERMS = "urn:copytaster:annotation:";
    private static final String NUMBER = "http://www.w3.org/2001/XMLSchema#integer";

    @GET
    @Path("annotation.jsonld")
    @Produces({AnnotationDocument.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermitAll // who reads an annotation somewhere else has no token of ours, and there is nothing in it but names
    @Operation(summary = "The JSON-LD context of the properties that the catalog adds to annotations")
    public ObjectNode context() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode terms = document.putObject("@context");
        for (String plain : new String[] {"status", "statusBy", "assignee", "broughtBy"}) {
            terms.put(plain, TERMS + plain);
        }
        terms.putObject("statusAt")
                .put("@id", TERMS + "statusAt")
                .put("@type", "http://www.w3.org/2001/XMLSchema#dateTime");
        terms.putObject("mentions").put("@id", TERMS + "mentions").put("@container", "@set");
        terms.putObject("thread").put("@id", TERMS + "thread").put("@type", "@id");
        ObjectNode placement = terms.putObject("placement").put("@id", TERMS + "placement");
        ObjectNode inside = placement.putObject("@context");
        inside.putObject("version").put("@id", TERMS + "version").put("@type", NUMBER);
        for (String plain : new String[] {"state", "field", "changed", "similarity", "runnerUp", "kept"}) {
            inside.put(plain, TERMS + plain);
        }
        return document;
    }
}
