package org.harvestlink.catalog.notice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.harvestlink.notices.letter.LetterDesk;
import org.harvestlink.notices.letter.OwnLetterView;
import org.harvestlink.notices.settings.NewSettings;
import org.harvestlink.notices.settings.OwnSettingsView;
import org.harvestlink.notices.settings.SettingsDesk;

/** {@code /api/cooperatives/{id}/notices}: the letters of a cooperative. */
@Path("/api/cooperatives/{id}/notices")
@RolesAllowed(Role.COOPERATIVE)
@Tag(name = "Notices")
class NoticeResource {

    private final SettingsDesk settings;
    private final LetterDesk letters;

    NoticeResource(SettingsDesk settings, LetterDesk letters) {
        this.settings = settings;
        this.letters = letters;
    }

    @GET
    @Operation(summary = "What one's own organization is told of by e-mail, in which language and where")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnSettingsView.class)))
    @APIResponse(responseCode = "404", description = "It is somebody else's")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return settings.get(id);
    }

    @PUT
    @Operation(summary = "Change it (If-Match; version 0 when it was never changed); a kind that is not named is told")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OwnSettingsView.class)))
    @APIResponse(responseCode = "400", description = "Malformed; violations name the fields")
    @APIResponse(responseCode = "404", description = "It is somebody else's")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match was not sent")
    public Uni<Response> put(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewSettings told) {
        return settings.put(id, ifMatch, told);
    }

    @GET
    @Path("/letters")
    @Operation(summary = "The letters that were written to one's own organization, and when they were sent")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "They are somebody else's")
    public Uni<Page<OwnLetterView>> letters(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return letters.list(id, page);
    }
}
