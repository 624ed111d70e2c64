package org.harvestlink.offer.demand;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;

/** {@code /api/demand}. */
@Path("/api/demand")
@Tag(name = "Demand")
class DemandResource {

    private final DemandRepository repository;
    private final Clock clock;

    DemandResource(DemandRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "What is wanted and still open, for everybody; without prices and buyers")
    public Uni<Page<DemandView>> wanted(@BeanParam DemandQuery query, @Valid @BeanParam PageRequest page) {
        query.requireInOrder();
        return repository
                .wanted(query, LocalDate.now(clock), page.afterId(), page.limit)
                .map(rows -> Page.of(rows, page.limit, view -> view.orderId().toString(), view -> view));
    }
}
