package org.harvestlink.offer.reference;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until reference data of every kind has arrived once: until then every order would name an unknown crop. */
@Readiness
@ApplicationScoped
class ReferenceArrived implements AsyncHealthCheck {

    private static final String NAME = "Reference data has arrived";

    private final ReferenceRepository repository;
    private volatile boolean arrived;

    ReferenceArrived(ReferenceRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (arrived) {
            return Uni.createFrom().item(HealthCheckResponse.up(NAME));
        }
        return repository.kinds().map(this::answer).onFailure().recoverWithItem(HealthCheckResponse.down(NAME));
    }

    private HealthCheckResponse answer(Set<String> kinds) {
        arrived = kinds.size() == Kind.values().length;
        return HealthCheckResponse.named(NAME)
                .status(arrived)
                .withData("kinds", String.join(", ", kinds))
                .build();
    }
}
