package org.harvestlink.offer.order;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.delivery.Actor;
import org.harvestlink.http.Problem;

/** The orders. */
@ApplicationScoped
class OrderRepository implements PanacheRepositoryBase<Order, UUID> {

    private static final String ROWS = """
            select new org.harvestlink.offer.order.OrderRow(o, b, p)
            from PostedOrder o
            join Buyer b on b.id = o.buyerId
            left join OrderPosition p on p.orderId = o.id
            """;

    /**
     * An order as its reader may see it.
     *
     * @throws Problem 404 also when the reader is another buyer
     */
    Uni<OrderRow> row(UUID id, Actor reader) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                ROWS + "where o.id = :id and (:all = true or o.buyerId = :reader)", OrderRow.class)
                        .setParameter("id", id)
                        .setParameter("all", reader.seesAll())
                        .setParameter("reader", reader.organization())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** Up to {@code limit + 1} orders, the newest first. */
    Uni<List<OrderRow>> rows(OrderFilter filter, UUID after, int limit) {
        return Panache.getSession()
                .chain(session -> filter.apply(session.createQuery(ROWS + filter.where(after), OrderRow.class), after)
                        .setMaxResults(limit + 1)
                        .getResultList());
    }

    /**
     * The buyer's own order, kept from other changes until the end of the transaction.
     *
     * @throws Problem 404
     */
    Uni<Order> toChange(UUID id, Actor buyer) {
        return find("id = ?1 and buyerId = ?2", id, buyer.organization())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** Orders on the market, kept from other changes, that this buyer has posted. */
    Uni<List<Order>> running(UUID buyerId) {
        return find("buyerId = ?1 and status = ?2", Sort.by("id"), buyerId, OrderStatus.POSTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** For the market itself: up to {@code limit} orders of any buyer on the market, kept from other changes, whose last day of delivery is before this one. */
    Uni<List<Order>> over(LocalDate today, int limit) {
        return find("status = ?1 and terms.deliveryTo < ?2", Sort.by("id"), OrderStatus.POSTED, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }
}
