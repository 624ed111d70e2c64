package org.harvestlink.catalog.facility;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;

/** What other features ask of the packing facilities. */
@ApplicationScoped
public class PackingFacilities {

    private final PackingFacilityRepository repository;

    PackingFacilities(PackingFacilityRepository repository) {
        this.repository = repository;
    }

    /**
     * A facility of this cooperative.
     *
     * @param field the input's field that names it, for the problem
     * @throws Problem 404 that names the field, also for somebody else's
     */
    public Uni<PackingFacility> own(UUID id, UUID cooperativeId, String field) {
        return repository.own(id, cooperativeId).onFailure(Problem.class).transform(none -> Problem.of(
                        ProblemType.NOT_FOUND,
                        field + ": không có cơ sở đóng gói này, hoặc cơ sở không thuộc hợp tác xã.",
                        field + ": there is no such packing facility, or it is somebody else's.")
                .with("field", field));
    }

    /** All facilities of a cooperative. */
    public Uni<List<PackingFacility>> of(UUID cooperativeId) {
        return repository.list("cooperativeId", cooperativeId);
    }
}
