package org.harvestlink.catalog.notice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Role;
import org.harvestlink.notices.webhook.NewWebhook;
import org.harvestlink.notices.webhook.OwnDeliveryView;
import org.harvestlink.notices.webhook.OwnWebhookView;
import org.harvestlink.notices.webhook.WebhookDesk;

/** {@code /api/cooperatives/{id}/webhooks}: where programs of a cooperative are told. */
@Path("/api/cooperatives/{id}/webhooks")
@RolesAllowed(Role.COOPERATIVE)
@Tag(name = "Webhooks")
class WebhookResource {

    private final WebhookDesk webhooks;

    WebhookResource(WebhookDesk webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @Operation(summary = "The webhooks of one's own organization, without their secrets")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "They are somebody else's")
    public Uni<Page<OwnWebhookView>> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return webhooks.list(id, page);
    }

    @POST
    @Operation(
            summary = "Have steps of matches posted to an https address, signed by Standard Webhooks",
            description =
                    "The answer shows the secret; afterwards it is not shown again. Each delivery is a CloudEvent in"
                            + " JSON, sent at least once: webhook-id stays the same. Any 2xx ends it, 410 too; otherwise it is"
                            + " tried again for a day. Deliveries may overtake each other: the match's version tells its newest state.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OwnWebhookView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Malformed, or the address is no public one; violations name the fields")
    @APIResponse(responseCode = "404", description = "It is somebody else's organization")
    @APIResponse(responseCode = "409", description = "There are as many as there may be")
    @APIResponse(responseCode = "422", description = "The key belongs to another request")
    public Uni<Response> post(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewWebhook webhook) {
        return webhooks.make(id, key, webhook);
    }

    @GET
    @Path("/{wid}")
    @Operation(summary = "A webhook, without its secret")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnWebhookView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Response> get(@PathParam("id") UUID id, @PathParam("wid") UUID webhook) {
        return webhooks.get(id, webhook);
    }

    @DELETE
    @Path("/{wid}")
    @Operation(summary = "Remove a webhook with its log (If-Match)")
    @APIResponse(responseCode = "204", description = "Nothing is sent to it any more")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match was not sent")
    public Uni<Response> delete(
            @PathParam("id") UUID id, @PathParam("wid") UUID webhook, @HeaderParam("If-Match") String ifMatch) {
        return webhooks.remove(id, webhook, ifMatch);
    }

    @GET
    @Path("/{wid}/deliveries")
    @Operation(summary = "What was sent to a webhook: every attempt, its status, and when the next one is")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Page<OwnDeliveryView>> deliveries(
            @PathParam("id") UUID id, @PathParam("wid") UUID webhook, @Valid @BeanParam PageRequest page) {
        return webhooks.deliveries(id, webhook, page);
    }

    @POST
    @Path("/{wid}/test")
    @Operation(summary = "Have a webhook.test sent, signed and retried like everything else")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = OwnDeliveryView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "422", description = "The key belongs to another request")
    public Uni<Response> test(
            @PathParam("id") UUID id, @PathParam("wid") UUID webhook, @HeaderParam("Idempotency-Key") String key) {
        return webhooks.test(id, webhook, key);
    }
}
