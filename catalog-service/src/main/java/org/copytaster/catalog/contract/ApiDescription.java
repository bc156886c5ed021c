package org.copytaster.catalog.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.copytaster.catalog.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What holds for every operation and would be forgotten at one of them: its failures, and its examples. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        describeProblem(components);
        for (Failure failure : Failure.values()) {
            components.addResponse(failure.component(), problem(failure));
        }
        components.addResponse("NotModified", OASFactory.createAPIResponse().description("The client has it already"));
        api.getPaths().getPathItems().forEach((path, item) -> describe(path, item, components));
    }

    private static void describeProblem(Components components) {
        var text = OASFactory.createSchema().addType(SchemaType.STRING);
        var violation = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("field", text)
                .addProperty("message", text);
        components.addSchema(
                "Problem",
                OASFactory.createSchema()
                        .description("RFC 9457; type tells the kind, and some kinds have members of their own")
                        .addType(SchemaType.OBJECT)
                        .addProperty("type", text)
                        .addProperty("title", text)
                        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                        .addProperty("detail", text)
                        .addProperty("instance", text)
                        .addProperty(
                                "violations",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(violation)));
    }

    private static APIResponse problem(Failure failure) {
        return OASFactory.createAPIResponse()
                .description(failure.title())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .example(failure.example())));
    }

    private static void describe(String path, PathItem item, Components components) {
        item.getOperations().forEach((method, operation) -> {
            showExamples(method + " " + path.replaceAll("/$", ""), operation, components);
            nameFailures(path, method, operation);
        });
    }

    private static void showExamples(String call, Operation operation, Components components) {
        if (operation.getRequestBody() != null) {
            each(
                    operation.getRequestBody().getContent(),
                    (type, content) -> show(Examples.ofRequest(call, content.getSchema()), content, components));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                each(
                        response.getContent(),
                        (type, content) ->
                                show(Examples.ofAnswer(call, type, content.getSchema()), content, components));
            }
        });
    }

    /** JSON only: the other forms of an article are long, and described elsewhere. */
    private static void each(Content content, BiConsumer<String, MediaType> what) {
        if (content != null) {
            content.getMediaTypes().forEach((type, of) -> {
                if (type.endsWith("json")) {
                    what.accept(type, of);
                }
            });
        }
    }

    private static void show(Optional<String> example, MediaType content, Components components) {
        example.ifPresent(file -> {
            String name = file.replace('/', '-');
            if (components.getExamples() == null || !components.getExamples().containsKey(name)) {
                components.addExample(name, OASFactory.createExample().value(Examples.read(file)));
            }
            content.addExample(name, OASFactory.createExample().ref("#/components/examples/" + name));
        });
    }

    private static void nameFailures(String path, HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        Arrays.stream(Failure.values())
                .filter(failure -> failure.canHappenTo(path, method, operation))
                .forEach(failure ->
                        responses.addAPIResponse(Integer.toString(failure.status), reference(failure.component())));
        if (method == HttpMethod.GET) {
            responses.addAPIResponse("304", reference("NotModified"));
        }
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }
}
