package org.harvestlink.offer.buyer;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.harvestlink.contract.Channel;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Versions;

/** Keeps the profiles. */
@ApplicationScoped
class BuyerService {

    private final BuyerRepository repository;
    private final BuyerFollower follower;

    BuyerService(BuyerRepository repository, BuyerFollower follower) {
        this.repository = repository;
        this.follower = follower;
    }

    @WithSession
    Uni<Buyer> get(UUID id) {
        return repository.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    @WithSession
    Uni<Page<BuyerView>> list(Channel channel, PageRequest page) {
        return repository
                .list(channel, page.afterId(), page.limit)
                .map(rows -> Page.of(rows, page.limit, buyer -> buyer.id().toString(), Buyer::view));
    }

    /** Makes a profile that is not there yet, or answers 412. */
    Uni<Buyer> join(UUID id, NewBuyer profile) {
        return repository.toChange(id).chain(there -> {
            Versions.requireAbsent(there == null);
            return repository.persistAndFlush(Buyer.join(id, profile));
        });
    }

    /** Replaces a profile whose current version the sender has seen. */
    Uni<Buyer> rewrite(UUID id, NewBuyer profile, String ifMatch) {
        return repository.toChange(id).chain(buyer -> {
            Versions.requireCurrent(ifMatch, buyer == null ? 0 : buyer.version());
            return buyer.rewrite(profile)
                    ? follower.buyerChanged(buyer).replaceWith(buyer)
                    : Uni.createFrom().item(buyer);
        });
    }
}
