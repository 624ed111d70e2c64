package org.harvestlink.offer.buyer;

import io.smallrye.mutiny.Uni;

/** Is told, within the transaction, that what others see of a buyer has changed. */
public interface BuyerFollower {

    Uni<Void> buyerChanged(Buyer buyer);
}
