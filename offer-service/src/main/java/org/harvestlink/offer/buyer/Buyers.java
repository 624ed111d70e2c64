package org.harvestlink.offer.buyer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;

/** What other features ask of the buyers. */
@ApplicationScoped
public class Buyers {

    private static final ProblemType PROFILE_MISSING = new ProblemType(
            "profile-missing", 409, new Text("Chưa có hồ sơ bên mua", "There is no buyer's profile yet"));

    private final BuyerRepository repository;

    Buyers(BuyerRepository repository) {
        this.repository = repository;
    }

    /** The buyer, or the problem {@code profile-missing} that tells how to make the profile. */
    public Uni<Buyer> withProfile(UUID id) {
        return repository
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(
                        PROFILE_MISSING,
                        "Xin lập hồ sơ trước: PUT /api/buyers/" + id + " với If-None-Match: *.",
                        "Make the profile first: PUT /api/buyers/" + id + " with If-None-Match: *."));
    }
}
