package org.copytaster.catalog.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.problem.Parameters;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/webhooks")
@Tag(name = "Webhooks")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class WebhookResource {
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(7);
    private static final List<String> STATUSES = List.of("pending", "delivered", "failed");

    private final Webhooks webhooks;

    WebhookResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @Operation(summary = "All webhooks, oldest first; there are 200 at most")
    public WebhookView.All list() {
        return new WebhookView.All(webhooks.all());
    }

    @POST
    @Operation(
            summary = "Subscribe a receiver to changes",
            description =
                    "Each change is posted to it as Standard Webhooks has it, signed with the secret of this answer, "
                            + "which is not told again. It is delivered at least once: webhook-id is the same for each attempt. "
                            + "Changes of one article come in order, as long as none is given up.")
    public RestResponse<WebhookView.Created> create(@NotNull @Valid WantedWebhook wanted) {
        WebhookView.Created created = webhooks.create(wanted);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, created)
                .location(URI.create("/webhooks/" + created.webhook().id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One webhook, and how it does")
    public WebhookView get(@PathParam("id") UUID id) {
        return webhooks.view(id);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a webhook as a whole",
            description = "Enabling one that was disabled forgets its failures, and sends what waited.")
    public WebhookView change(@PathParam("id") UUID id, @NotNull @Valid WantedWebhook wanted) {
        WebhookView changed = webhooks.change(id, wanted);
        webhooks.wake();
        return changed;
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a subscription, with its log")
    public void delete(@PathParam("id") UUID id) {
        webhooks.delete(id);
    }

    @POST
    @Path("{id}/secret")
    @Operation(
            summary = "Make a new secret; those before sign beside it for a while",
            description = "The new one is told this once. Until the overlap is over there are several signatures.")
    public WebhookView.Rotated rotate(@PathParam("id") UUID id, @Valid Rotation rotation) {
        return webhooks.rotate(id, rotation == null ? null : rotation.length());
    }

    @POST
    @Path("{id}/test")
    @Operation(
            summary = "Post a message of type webhook.test now, and tell what came of it",
            description = "Sent once, also to a webhook that is disabled; it stands in the log.")
    public DeliveryView test(@PathParam("id") UUID id) throws InterruptedException {
        return webhooks.test(id);
    }

    @POST
    @Path("{id}/replay")
    @ResponseStatus(202)
    @Operation(summary = "Send again all that came after a cursor of the change feed, with the message ids it had")
    public WebhookView replay(@PathParam("id") UUID id, @NotNull @Valid Replay replay) {
        return webhooks.replayAfter(id, replay.after());
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "What was sent and what waits, newest first, page by page")
    public DeliveryView.Page deliveries(
            @PathParam("id") UUID id,
            @QueryParam("status") @Parameter(description = "pending, delivered or failed") String status,
            @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "Deliveries on a page, 1 to 200; 50 without it")
                    String limit) {
        String only = status == null || status.isEmpty() ? null : status;
        if (only != null && !STATUSES.contains(only)) {
            throw ProblemException.invalid("status", "must be one of " + String.join(", ", STATUSES));
        }
        return webhooks.deliveries(id, only, number("cursor", cursor), Parameters.pageSize(limit));
    }

    @GET
    @Path("{id}/deliveries/{delivery}")
    @Operation(summary = "One delivery")
    public DeliveryView delivery(@PathParam("id") UUID id, @PathParam("delivery") String delivery) {
        return webhooks.delivery(id, number("delivery", delivery));
    }

    @POST
    @Path("{id}/deliveries/{delivery}/replay")
    @ResponseStatus(202)
    @Operation(summary = "Send one delivery again, with the message id it had")
    public DeliveryView replay(@PathParam("id") UUID id, @PathParam("delivery") String delivery) {
        DeliveryView queued = webhooks.replay(id, number("delivery", delivery));
        webhooks.wake();
        return queued;
    }

    private static Long number(String name, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw ProblemException.invalid(name, "must be a whole number from 1");
        }
        return Long.valueOf(value);
    }

    @Schema(name = "WebhookReplay")
    record Replay(
            @NotNull
            @Pattern(regexp = "0|[1-9][0-9]{0,17}")
            @Schema(description = "A cursor of the change feed; 0 for all there ever was")
            String after) {}

    @Schema(name = "SecretRotation")
    record Rotation(
            @Pattern(regexp = "PT?[0-9DHMST]{1,20}")
            @Schema(
                    description =
                            "How long the secrets before still sign, as an ISO 8601 duration of at most seven days",
                    examples = "PT24H")
            String overlap) {

        /** @return null where nothing is said */
        Duration length() {
            if (overlap == null) {
                return null;
            }
            try {
                Duration length = Duration.parse(overlap);
                if (length.isNegative() || length.compareTo(LONGEST_OVERLAP) > 0) {
                    throw ProblemException.invalid("overlap", "must be from PT0S to P7D");
                }
                return length;
            } catch (java.time.format.DateTimeParseException e) {
                throw ProblemException.invalid("overlap", "must be a duration such as PT24H");
            }
        }
    }
}
