package org.harvestlink.gateway.market;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.harvestlink.http.Language;
import org.harvestlink.papers.Paper;

/** {@code /market/harvests/{id}/lot.pdf}: what hangs on the crates of a harvest, with a code that leads to its page. */
@Path("/market/harvests/{id}/lot.pdf")
@PermitAll
class LotSheet {

    private static final String PDF = "application/pdf";

    private final Catalog catalog;

    LotSheet(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param wanted {@code vi} or {@code en}; absent, the browser's languages decide
     * @return 404 when there is no such harvest
     */
    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Uni<Response> lot(
            @PathParam("id") UUID id,
            @QueryParam("lang") String wanted,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String spoken,
            @Context UriInfo here) {
        Language language = Language.of(wanted == null ? spoken : wanted);
        String page = here.getBaseUri().resolve("/market/harvests/" + id).toString();
        return Uni.combine()
                .all()
                .unis(catalog.harvest(id), catalog.names())
                .with((found, names) -> HarvestSheet.of(found.orElseThrow(NotFoundException::new), names, language))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(sheet -> Response.ok(paper(sheet, page, language), PDF)
                        .language(language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"lot-" + id + ".pdf\"")
                        .build());
    }

    private static byte[] paper(HarvestSheet sheet, String page, Language language) {
        PageWords words = MessageBundles.get(PageWords.class, Localized.Literal.of(language.tag()));
        Listing harvest = sheet.harvest();
        Map<String, String> facts = new LinkedHashMap<>();
        if (!sheet.kind().isEmpty()) {
            facts.put(words.kind(), sheet.kind());
        }
        facts.put(words.picked(), sheet.days() + " · " + words.weeks(sheet.weeks()));
        if (harvest.areaCode() != null) {
            facts.put(words.grown(), grown(harvest, words));
        }
        facts.put(words.certificates(), certificates(sheet.proofs(), words));
        if (!sheet.markets().isEmpty()) {
            facts.put(words.markets(), sheet.markets());
        }
        return new Paper(sheet.crop() + " · " + sheet.figures().kg(harvest.quantityKg()), language.tag())
                .line(harvest.cooperativeName())
                .facts(facts)
                .code(page, words.lotCode())
                .bytes();
    }

    private static String grown(Listing harvest, PageWords words) {
        String code = words.areaCode(harvest.areaCode());
        return harvest.district() == null ? code : code + ", " + words.district(harvest.district());
    }

    private static String certificates(List<HarvestSheet.Proof> proofs, PageWords words) {
        return proofs.isEmpty()
                ? words.noCertificates()
                : proofs.stream()
                        .map(proof -> proof.scheme() + " " + words.validTo(proof.validTo()))
                        .collect(Collectors.joining("\n"));
    }
}
