package org.harvestlink.catalog.cooperative;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;

/** What other features ask of the cooperatives. */
@ApplicationScoped
public class Cooperatives {

    private static final ProblemType PROFILE_MISSING = new ProblemType(
            "profile-missing", 409, new Text("Chưa có hồ sơ hợp tác xã", "There is no cooperative's profile yet"));

    private final CooperativeRepository repository;

    Cooperatives(CooperativeRepository repository) {
        this.repository = repository;
    }

    /**
     * The cooperative, held until the end of the transaction: one cooperative's declarations are written one after another,
     * so that what is derived from them, and the capacity of its areas, is counted on what is really there.
     *
     * @throws Problem 409 {@code profile-missing} that tells how to make the profile
     */
    public Uni<Cooperative> hold(UUID id) {
        return repository
                .hold(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(
                        PROFILE_MISSING,
                        "Xin lập hồ sơ trước: PUT /api/cooperatives/" + id + " với If-None-Match: *.",
                        "Make the profile first: PUT /api/cooperatives/" + id + " with If-None-Match: *."));
    }
}
