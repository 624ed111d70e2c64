package org.harvestlink.offer.order;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.harvestlink.contract.OrderState;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;
import org.harvestlink.offer.buyer.Buyer;

/** Kilograms of one crop that a buyer wants. Each change counts the version up. */
@Entity(name = "PostedOrder")
@Table(name = "orders")
class Order {

    private static final ProblemType CLOSED =
            new ProblemType("order-closed", 409, new Text("Đơn hàng đã đóng", "The order is closed"));

    @Id
    private UUID id;

    private UUID buyerId;
    private String crop;

    @Embedded
    private Terms terms;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private Instant postedAt;
    private long version;

    protected Order() {}

    static Order post(UUID id, UUID buyerId, String crop, Terms terms, Instant now) {
        Order order = new Order();
        order.id = id;
        order.buyerId = buyerId;
        order.crop = crop;
        order.terms = terms;
        order.status = OrderStatus.POSTED;
        order.postedAt = now;
        order.version = 1;
        return order;
    }

    /** @throws Problem 409 when the order is withdrawn or over */
    void revise(Terms revised) {
        requirePosted();
        terms = revised;
        version++;
    }

    /** Takes the order off the market; what is promised stays promised. @throws Problem 409 when it is off already */
    void withdraw() {
        close(OrderStatus.WITHDRAWN);
    }

    /** Ends an order whose delivery window is over. @throws Problem 409 when it is off the market already */
    void end() {
        close(OrderStatus.ENDED);
    }

    /** Counts up because the buyer, whose name and channel are part of the order's state, has changed. */
    void followBuyer() {
        version++;
    }

    private void close(OrderStatus closed) {
        requirePosted();
        status = closed;
        version++;
    }

    private void requirePosted() {
        if (status != OrderStatus.POSTED) {
            throw Problem.of(
                            CLOSED,
                            status == OrderStatus.WITHDRAWN
                                    ? "Đơn hàng đã được rút, không sửa được nữa."
                                    : "Thời gian giao hàng đã qua, không sửa được nữa.",
                            status == OrderStatus.WITHDRAWN
                                    ? "The order has been withdrawn and can't be changed any more."
                                    : "The delivery window is over, so the order can't be changed any more.")
                    .with("orderStatus", status);
        }
    }

    UUID id() {
        return id;
    }

    UUID buyerId() {
        return buyerId;
    }

    String crop() {
        return crop;
    }

    Terms terms() {
        return terms;
    }

    OrderStatus status() {
        return status;
    }

    Instant postedAt() {
        return postedAt;
    }

    long version() {
        return version;
    }

    /** The whole state as the other services hear of it, the private maximum price included. */
    OrderState state(Buyer buyer) {
        return new OrderState(
                id,
                buyerId,
                buyer.name(),
                buyer.channel(),
                crop,
                terms.variety(),
                terms.grade(),
                terms.quantityKg(),
                terms.delivery(),
                terms.market(),
                terms.certifications(),
                terms.maxVndPerKg(),
                terms.maxKm(),
                terms.minimumLotKg(),
                terms.maxSuppliers(),
                terms.allOrNothing(),
                status,
                postedAt,
                version);
    }
}
