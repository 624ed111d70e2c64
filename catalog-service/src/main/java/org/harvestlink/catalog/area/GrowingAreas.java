package org.harvestlink.catalog.area;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;

/** What other features ask of the growing areas. */
@ApplicationScoped
public class GrowingAreas {

    private final GrowingAreaRepository repository;

    GrowingAreas(GrowingAreaRepository repository) {
        this.repository = repository;
    }

    /**
     * An area of this cooperative.
     *
     * @param field the input's field that names it, for the problem
     * @throws Problem 404 that names the field, also for somebody else's
     */
    public Uni<GrowingArea> own(UUID id, UUID cooperativeId, String field) {
        return repository.own(id, cooperativeId).onFailure(Problem.class).transform(none -> Problem.of(
                        ProblemType.NOT_FOUND,
                        field + ": không có vùng trồng này, hoặc vùng không thuộc hợp tác xã.",
                        field + ": there is no such growing area, or it is somebody else's.")
                .with("field", field));
    }

    /** All areas of a cooperative. */
    public Uni<List<GrowingArea>> of(UUID cooperativeId) {
        return repository.list("cooperativeId", cooperativeId);
    }

    /** The cooperatives that have an area for this crop, in a stable order. */
    public Uni<List<UUID>> growersOf(String crop) {
        return repository
                .find("select distinct cooperativeId from GrowingArea where crop = ?1 order by cooperativeId", crop)
                .project(UUID.class)
                .list();
    }
}
