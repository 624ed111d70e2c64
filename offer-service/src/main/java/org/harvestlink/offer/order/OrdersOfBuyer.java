package org.harvestlink.offer.order;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.harvestlink.contract.EventType;
import org.harvestlink.offer.buyer.Buyer;
import org.harvestlink.offer.buyer.BuyerFollower;

/** Tells the market of a buyer's new name or channel: they are part of the state of each of its running orders. */
@ApplicationScoped
class OrdersOfBuyer implements BuyerFollower {

    private final OrderRepository repository;
    private final OrderService service;

    OrdersOfBuyer(OrderRepository repository, OrderService service) {
        this.repository = repository;
        this.service = service;
    }

    @Override
    public Uni<Void> buyerChanged(Buyer buyer) {
        return repository
                .running(buyer.id())
                .chain(orders -> Multi.createFrom()
                        .iterable(orders)
                        .onItem()
                        .transformToUniAndConcatenate(
                                order -> service.changed(order, EventType.ORDER_REVISED, Order::followBuyer))
                        .collect()
                        .last())
                .replaceWithVoid();
    }
}
