package org.harvestlink.offer.order;

import java.util.UUID;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.delivery.Actor;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Which orders a list holds; null means any.
 *
 * @param reader whose eyes look: a buyer sees its own
 * @param crop a crop's code
 */
record OrderFilter(Actor reader, String crop, OrderStatus status) {

    String where(UUID after) {
        StringBuilder where = new StringBuilder("where 1 = 1");
        if (!reader.seesAll()) {
            where.append(" and o.buyerId = :owner");
        }
        if (crop != null) {
            where.append(" and o.crop = :crop");
        }
        if (status != null) {
            where.append(" and o.status = :status");
        }
        if (after != null) {
            where.append(" and o.id < :after");
        }
        return where.append(" order by o.id desc").toString();
    }

    Mutiny.SelectionQuery<OrderRow> apply(Mutiny.SelectionQuery<OrderRow> query, UUID after) {
        if (!reader.seesAll()) {
            query.setParameter("owner", reader.organization());
        }
        if (crop != null) {
            query.setParameter("crop", crop);
        }
        if (status != null) {
            query.setParameter("status", status);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return query;
    }
}
