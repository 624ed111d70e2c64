package org.harvestlink.offer.buyer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Channel;

/** The buyers. */
@ApplicationScoped
class BuyerRepository implements PanacheRepositoryBase<Buyer, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** The buyer, kept from other changes until the end of the transaction; null when there is none. */
    Uni<Buyer> toChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Up to {@code limit + 1} buyers by falling id.
     *
     * @param channel null for all
     * @param after the id behind which to begin, null for the first
     */
    Uni<List<Buyer>> list(Channel channel, UUID after, int limit) {
        UUID below = after == null ? LAST : after;
        Sort order = Sort.descending("id");
        return (channel == null
                        ? find("id < ?1", order, below)
                        : find("id < ?1 and channel = ?2", order, below, channel))
                .page(Page.ofSize(limit + 1))
                .list();
    }
}
