package org.harvestlink.catalog.harvest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.SessionWrites;
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

/** {@code /api/harvests/import} and {@code /api/harvests/export}: a cooperative's harvests in and out of spreadsheets. */
@Path("/api/harvests")
@RolesAllowed(Role.COOPERATIVE)
@Tag(name = "Harvests")
class HarvestImportResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HarvestImports harvests;
    private final Imports imports;
    private final SessionWrites writes;
    private final Callers callers;
    private final RequestLanguage language;

    HarvestImportResource(
            HarvestImports harvests, Imports imports, SessionWrites writes, Callers callers, RequestLanguage language) {
        this.harvests = harvests;
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
            summary = "Read a sheet of harvests; nothing is listed",
            description =
                    "The answer is lines of JSON. The first, of kind sheet, says what each column was taken for. One"
                            + " of kind row follows for each row: its cells, how they were understood (reading, as POST"
                            + " /api/harvests/import takes it, and echo for people) and its violations by cell, of severity error or"
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
    public Multi<JsonLines> preview(InputStream body, @Context HttpHeaders headers, @BeanParam Told told) {
        return imports.preview(
                body,
                headers.getMediaType(),
                told,
                harvests.begin(Actor.of(callers.current())).await().atMost(PATIENCE));
    }

    @POST
    @Path("/import/file")
    @Blocking
    @Consumes({SheetMedia.XLSX, SheetMedia.CSV, SheetMedia.TSV, SheetMedia.ANY, MediaType.APPLICATION_JSON})
    @Produces(SheetMedia.XLSX)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"harvests-to-correct.xlsx\"")
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
    public Multi<byte[]> file(InputStream body, @Context HttpHeaders headers, @BeanParam Told told) {
        return imports.marked(
                body,
                headers.getMediaType(),
                told,
                harvests.begin(Actor.of(callers.current())).await().atMost(PATIENCE));
    }

    @POST
    @Path("/import")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List up to 500 harvests in one transaction",
            description =
                    "Each row is judged as POST /api/harvests would judge it. The good ones are listed, the others"
                            + " refused by themselves; the answer has a result for each row in its order.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Outcome.class)))
    @APIResponse(responseCode = "400", description = "Malformed as a whole; violations name the fields")
    @APIResponse(responseCode = "409", description = "The cooperative has no profile yet")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another request")
    public Uni<Response> post(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewHarvests wanted) {
        Caller caller = callers.current();
        Language spoken = language.current();
        return writes.post(
                new Ask(caller, key, "POST /api/harvests/import", wanted),
                () -> harvests.list(Actor.of(caller), wanted.rows(), spoken).map(outcome -> Answer.ok(0, outcome)));
    }

    @GET
    @Path("/export")
    @Produces(SheetMedia.XLSX)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"harvests.xlsx\"")
    @Operation(
            summary =
                    "All of the cooperative's own harvests as a workbook, the newest first; an import knows its columns again")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetMedia.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Multi<byte[]> export() {
        return harvests.export(Actor.of(callers.current()), language.current());
    }
}
