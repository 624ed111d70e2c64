package org.harvestlink.matching.tradeweek;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Language;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;
import org.harvestlink.imports.Imports;
import org.harvestlink.imports.JsonLines;
import org.harvestlink.imports.Outcome;
import org.harvestlink.imports.SheetCells;
import org.harvestlink.imports.SheetMedia;
import org.harvestlink.imports.Told;
import org.jboss.resteasy.reactive.ResponseHeader;

/** {@code /api/trade-weeks/{id}/participants/import}: an organizer's list of participants from a spreadsheet. */
@Path("/api/trade-weeks/{week}/participants")
@RolesAllowed(Role.ORGANIZER)
@Tag(name = "Trade weeks")
class ParticipantImportResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ParticipantImports participants;
    private final Imports imports;
    private final ConnectionWrites writes;
    private final Callers callers;
    private final RequestLanguage language;

    ParticipantImportResource(
            ParticipantImports participants,
            Imports imports,
            ConnectionWrites writes,
            Callers callers,
            RequestLanguage language) {
        this.participants = participants;
        this.imports = imports;
        this.writes = writes;
        this.callers = callers;
        this.language = language;
    }

    @POST
    @Path("/import/preview")
    @Blocking
    @Consumes({SheetMedia.XLSX, SheetMedia.CSV, SheetMedia.TSV, SheetMedia.ANY, MediaType.APPLICATION_JSON})
    @Produces(SheetMedia.LINES)
    @Operation(
            summary = "Read a sheet of participants; nobody is put on the list",
            description =
                    "The answer is lines of JSON. The first, of kind sheet, says what each column was taken for. One"
                            + " of kind row follows for each row: its cells, how they were understood (reading, as POST"
                            + " …/participants/import takes it, and echo for people) and its violations by cell, of severity error or"
                            + " question, a question with its choices. Lines of kind progress stand in between, and at the end one"
                            + " of kind end with the counts.")
    @RequestBody(
            content = {
                @Content(mediaType = SheetMedia.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetMedia.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SheetCells.class))
            })
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SheetMedia.LINES, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "The file as a whole can't be read")
    public Multi<JsonLines> preview(
            @PathParam("week") UUID week, InputStream body, @Context HttpHeaders headers, @BeanParam Told told) {
        return imports.preview(
                body,
                headers.getMediaType(),
                told,
                participants.begin(callers.current(), week).await().atMost(PATIENCE));
    }

    @POST
    @Path("/import/file")
    @Blocking
    @Consumes({SheetMedia.XLSX, SheetMedia.CSV, SheetMedia.TSV, SheetMedia.ANY, MediaType.APPLICATION_JSON})
    @Produces(SheetMedia.XLSX)
    @ResponseHeader(
            name = HttpHeaders.CONTENT_DISPOSITION,
            value = "attachment; filename=\"participants-to-correct.xlsx\"")
    @Operation(
            summary = "The same sheet as a workbook in which what is to be corrected is marked",
            description =
                    "Cells at fault are coloured; a last column, which a later import leaves out, says in words what"
                            + " is to be done.")
    @RequestBody(
            content = {
                @Content(mediaType = SheetMedia.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetMedia.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SheetCells.class))
            })
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetMedia.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "400", description = "The file as a whole can't be read")
    public Multi<byte[]> file(
            @PathParam("week") UUID week, InputStream body, @Context HttpHeaders headers, @BeanParam Told told) {
        return imports.marked(
                body,
                headers.getMediaType(),
                told,
                participants.begin(callers.current(), week).await().atMost(PATIENCE));
    }

    @POST
    @Path("/import")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put up to 500 participants on the list in one transaction",
            description =
                    "Each row is judged as POST …/participants would judge it. The good ones are put on the list, the others"
                            + " refused by themselves; the answer has a result for each row in its order.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Outcome.class)))
    @APIResponse(responseCode = "400", description = "Malformed as a whole; violations name the fields")
    @APIResponse(responseCode = "404", description = "There is no such event, or it is another organizer's")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another request")
    public Uni<Response> post(
            @PathParam("week") UUID week,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewParticipants wanted) {
        Caller caller = callers.current();
        Language spoken = language.current();
        return writes.post(
                new Ask(caller, key, "POST /api/trade-weeks/" + week + "/participants/import", wanted),
                connection -> participants
                        .add(connection, caller, week, wanted.rows(), spoken)
                        .map(outcome -> Answer.ok(0, outcome)));
    }
}
