package org.harvestlink.gateway.market;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.harvestlink.http.Language;
import org.jboss.logging.Logger;

/** {@code /market/harvests/{id}}: a harvest's page, complete without scripts. */
@Path("/market/harvests/{id}")
@PermitAll
class HarvestPage {

    private static final Logger LOG = Logger.getLogger(HarvestPage.class);
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Catalog catalog;

    HarvestPage(Catalog catalog) {
        this.catalog = catalog;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance harvest(String language, String other, HarvestSheet sheet);

        static native TemplateInstance nothing(String language, String other, boolean missing);
    }

    /**
     * @param wanted {@code vi} or {@code en}; absent, the browser's languages decide
     * @return 404 in words when there is no such harvest, 503 while the catalog does not answer
     */
    @GET
    @Produces(HTML)
    @Operation(hidden = true)
    public Uni<Response> harvest(
            @PathParam("id") String id,
            @QueryParam("lang") String wanted,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String spoken) {
        Language language = Language.of(wanted == null ? spoken : wanted);
        return sheet(id, language)
                .onFailure()
                .invoke(failure -> LOG.warnf("The page of harvest %s can't be written: %s", id, failure.getMessage()))
                .onFailure()
                .recoverWithItem(failure -> new Written(503, page(language, false)))
                .flatMap(written -> html(written, language));
    }

    private Uni<Written> sheet(String text, Language language) {
        UUID id;
        try {
            id = UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return Uni.createFrom().item(new Written(404, page(language, true)));
        }
        return Uni.combine().all().unis(catalog.harvest(id), catalog.names()).with((found, names) -> found.map(
                        harvest -> new Written(200, page(harvest, names, language)))
                .orElseGet(() -> new Written(404, page(language, true))));
    }

    private static TemplateInstance page(Listing harvest, Names names, Language language) {
        return Templates.harvest(language.tag(), other(language), HarvestSheet.of(harvest, names, language));
    }

    private static TemplateInstance page(Language language, boolean missing) {
        return Templates.nothing(language.tag(), other(language), missing);
    }

    private static String other(Language language) {
        return (language == Language.VI ? Language.EN : Language.VI).tag();
    }

    private static Uni<Response> html(Written written, Language language) {
        return written.page()
                .setLocale(Locale.forLanguageTag(language.tag()))
                .createUni()
                .map(text -> Response.status(written.status())
                        .type(HTML)
                        .language(language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .entity(text)
                        .build());
    }

    private record Written(int status, TemplateInstance page) {}
}
