package org.harvestlink.gateway.status;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells anybody which parts are up; details stay on the management ports. */
@Path("/api/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gateway")
class HealthResource {

    private final PartProbes probes;

    HealthResource(PartProbes probes) {
        this.probes = probes;
    }

    @GET
    @Operation(summary = "Which parts are up")
    public Uni<SystemHealth> health() {
        return probes.all().map(SystemHealth::new);
    }
}
