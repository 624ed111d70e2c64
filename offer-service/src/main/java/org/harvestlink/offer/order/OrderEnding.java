package org.harvestlink.offer.order;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.harvestlink.contract.EventType;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.SessionWrites;

/** Ends the orders whose delivery window is over, on the first look after midnight in Asia/Ho_Chi_Minh. */
@ApplicationScoped
class OrderEnding {

    private static final int AT_ONCE = 200;

    private final OrderRepository repository;
    private final OrderService service;
    private final SessionWrites writes;
    private final Clock clock;

    OrderEnding(OrderRepository repository, OrderService service, SessionWrites writes, Clock clock) {
        this.repository = repository;
        this.service = service;
        this.writes = writes;
        this.clock = clock;
    }

    /** Ends what is over, some at a time, each some in a transaction of its own. */
    @Scheduled(every = "{harvestlink.orders.ending-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> endWhatIsOver() {
        return writes.change(
                        Actor.MARKET,
                        () -> repository.over(LocalDate.now(clock), AT_ONCE).call(this::end))
                .chain(ended -> ended.size() < AT_ONCE ? Uni.createFrom().voidItem() : endWhatIsOver());
    }

    private Uni<Void> end(List<Order> over) {
        return Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(order -> service.changed(order, EventType.ORDER_ENDED, Order::end))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
