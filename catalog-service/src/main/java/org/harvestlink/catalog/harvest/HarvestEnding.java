package org.harvestlink.catalog.harvest;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.harvestlink.contract.EventType;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.SessionWrites;

/** Ends the harvests whose window is over, on the first look after midnight in Asia/Ho_Chi_Minh. */
@ApplicationScoped
class HarvestEnding {

    private final HarvestRepository repository;
    private final HarvestService service;
    private final Situations situations;
    private final SessionWrites writes;
    private final Clock clock;

    HarvestEnding(
            HarvestRepository repository,
            HarvestService service,
            Situations situations,
            SessionWrites writes,
            Clock clock) {
        this.repository = repository;
        this.service = service;
        this.situations = situations;
        this.writes = writes;
        this.clock = clock;
    }

    @Scheduled(every = "{harvestlink.harvests.ending-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> endWhatIsOver() {
        return endWhatIsOver(LocalDate.now(clock));
    }

    /** Ends what was over before this day, each cooperative's harvests in a transaction of their own. */
    Uni<Void> endWhatIsOver(LocalDate today) {
        return writes.change(Actor.MARKET, () -> repository.sellersOfWhatIsOver(today))
                .chain(sellers -> Multi.createFrom()
                        .iterable(sellers)
                        .onItem()
                        .transformToUniAndConcatenate(seller -> writes.change(Actor.MARKET, () -> end(seller, today)))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<Void> end(UUID seller, LocalDate today) {
        return situations
                .hold(seller)
                .chain(situation -> repository.over(seller, today))
                .chain(harvests -> Multi.createFrom()
                        .iterable(harvests)
                        .onItem()
                        .transformToUniAndConcatenate(harvest -> {
                            harvest.end();
                            return service.say(EventType.HARVEST_ENDED, harvest);
                        })
                        .collect()
                        .last()
                        .replaceWithVoid());
    }
}
