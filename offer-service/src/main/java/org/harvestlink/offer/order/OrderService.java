package org.harvestlink.offer.order;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.harvestlink.contract.EventType;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Versions;
import org.harvestlink.offer.buyer.Buyer;
import org.harvestlink.offer.buyer.Buyers;

/** Posts, revises and withdraws orders; every change leaves an event with the order's whole state. */
@ApplicationScoped
class OrderService {

    private final OrderRepository repository;
    private final OrderRules rules;
    private final Buyers buyers;
    private final Outbox outbox;
    private final Reads reads;
    private final Clock clock;

    OrderService(OrderRepository repository, OrderRules rules, Buyers buyers, Outbox outbox, Reads reads, Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.buyers = buyers;
        this.outbox = outbox;
        this.reads = reads;
        this.clock = clock;
    }

    /** An order as the reader may see it, or 404. */
    Uni<OrderRow> get(UUID id, Actor reader) {
        return reads.inSession(reader, () -> repository.row(id, reader));
    }

    Uni<Page<OrderRow>> list(OrderFilter filter, PageRequest page) {
        UUID after = page.afterId();
        return reads.inSession(filter.reader(), () -> repository.rows(filter, after, page.limit))
                .map(rows -> Page.of(rows, page.limit, row -> row.order().id().toString(), row -> row));
    }

    Uni<OrderRow> post(Actor actor, NewOrder wanted) {
        return buyers.withProfile(actor.organization())
                .call(buyer -> rules.check(wanted))
                .chain(buyer -> postChecked(buyer, wanted));
    }

    /** Posts an order that has been held against the rules. */
    Uni<OrderRow> postChecked(Buyer buyer, NewOrder wanted) {
        Order order = Order.post(Ids.next(), buyer.id(), wanted.crop(), Terms.of(wanted), now());
        return repository
                .persist(order)
                .call(() -> say(EventType.ORDER_POSTED, order, buyer))
                .replaceWith(new OrderRow(order, buyer, null));
    }

    Uni<OrderRow> revise(UUID id, Actor buyer, String ifMatch, NewOrder wanted) {
        return repository
                .toChange(id, buyer)
                .invoke(order -> Versions.requireCurrent(ifMatch, order.version()))
                .invoke(order -> requireSameCrop(order, wanted))
                .call(order -> rules.check(wanted))
                .call(order -> changed(order, EventType.ORDER_REVISED, it -> it.revise(Terms.of(wanted))))
                .chain(order -> repository.flush())
                .chain(flushed -> repository.row(id, buyer));
    }

    Uni<OrderRow> withdraw(UUID id, Actor buyer, String ifMatch) {
        return repository
                .toChange(id, buyer)
                .invoke(order -> Versions.requireCurrent(ifMatch, order.version()))
                .call(order -> changed(order, EventType.ORDER_WITHDRAWN, Order::withdraw))
                .chain(order -> repository.flush())
                .chain(flushed -> repository.row(id, buyer));
    }

    /** Changes an order that this transaction holds, and says so. */
    Uni<Void> changed(Order order, EventType type, Consumer<Order> change) {
        return buyers.withProfile(order.buyerId())
                .invoke(buyer -> change.accept(order))
                .chain(buyer -> say(type, order, buyer));
    }

    private Uni<Void> say(EventType type, Order order, Buyer buyer) {
        return outbox.add(type, order.state(buyer), now());
    }

    private static void requireSameCrop(Order order, NewOrder wanted) {
        if (!order.crop().equals(wanted.crop())) {
            throw Problem.invalid(
                    "crop",
                    "không đổi được cây trồng của đơn; xin đặt đơn mới",
                    "an order's crop can't be changed; post a new order");
        }
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
