package org.harvestlink.catalog.certificate;

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
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.SessionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Language;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;
import org.harvestlink.http.Versions;

/** {@code /api/certificates}. A cooperative sees its own certificates, an organizer all of them. */
@Path("/api/certificates")
@Tag(name = "Certificates")
class CertificateResource {

    private final CertificateService service;
    private final ReferenceBook book;
    private final SessionWrites writes;
    private final Callers callers;
    private final RequestLanguage language;

    CertificateResource(
            CertificateService service,
            ReferenceBook book,
            SessionWrites writes,
            Callers callers,
            RequestLanguage language) {
        this.service = service;
        this.book = book;
        this.writes = writes;
        this.callers = callers;
        this.language = language;
    }

    @POST
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(summary = "Enter a certificate")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(responseCode = "400", description = "Malformed; violations name the fields")
    @APIResponse(responseCode = "404", description = "The growing area does not exist or is somebody else's")
    @APIResponse(responseCode = "409", description = "The cooperative has no profile yet")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another request")
    public Uni<Response> post(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewCertificate told) {
        Caller caller = callers.current();
        Language spoken = language.current();
        return writes.post(
                new Ask(caller, key, "POST /api/certificates", told), () -> service.enter(caller.organization(), told)
                        .map(certificate -> Answer.created(
                                "/api/certificates/" + certificate.id(),
                                certificate.version(),
                                certificate.view(book, spoken))));
    }

    @GET
    @RolesAllowed({Role.COOPERATIVE, Role.ORGANIZER})
    @Operation(summary = "The caller's certificates, or all of them for an organizer; the newest first")
    public Uni<Page<CertificateView>> list(@Valid @BeanParam PageRequest page) {
        Language spoken = language.current();
        return service.list(Actor.of(callers.current()), page)
                .map(rows -> new Page<>(
                        rows.items().stream()
                                .map(certificate -> certificate.view(book, spoken))
                                .toList(),
                        rows.next()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.COOPERATIVE, Role.ORGANIZER})
    @Operation(summary = "A certificate, for its cooperative and the organizers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Uni<Response> get(@PathParam("id") UUID id) {
        Language spoken = language.current();
        return service.get(id, Actor.of(callers.current())).map(certificate -> answer(certificate, spoken));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.COOPERATIVE)
    @Operation(
            summary = "Revoke a certificate; it stays on record with the time",
            description = "The certifications of the harvests that it covered follow in the same transaction.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "It is revoked already")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        Actor cooperative = Actor.of(callers.current());
        Language spoken = language.current();
        return writes.change(cooperative, () -> service.revoke(cooperative.organization(), id, ifMatch))
                .map(certificate -> answer(certificate, spoken));
    }

    private Response answer(Certificate certificate, Language spoken) {
        return Versions.ok(certificate.view(book, spoken), certificate.version());
    }
}
