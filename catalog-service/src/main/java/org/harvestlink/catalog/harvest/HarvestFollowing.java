package org.harvestlink.catalog.harvest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.harvestlink.catalog.area.GrowingAreas;
import org.harvestlink.catalog.reference.AccessFollower;
import org.harvestlink.catalog.standing.StandingFollower;
import org.harvestlink.contract.EventType;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.SessionWrites;

/**
 * Derives the listed harvests of a cooperative anew when something has changed from which they follow. Each harvest that
 * comes out different gets a new version and an event.
 */
@ApplicationScoped
class HarvestFollowing implements StandingFollower, AccessFollower {

    private final HarvestRepository repository;
    private final HarvestService service;
    private final Situations situations;
    private final GrowingAreas areas;
    private final SessionWrites writes;

    HarvestFollowing(
            HarvestRepository repository,
            HarvestService service,
            Situations situations,
            GrowingAreas areas,
            SessionWrites writes) {
        this.repository = repository;
        this.service = service;
        this.situations = situations;
        this.areas = areas;
        this.writes = writes;
    }

    @Override
    public Uni<Void> standingChanged(UUID cooperativeId) {
        return situations.hold(cooperativeId).chain(situation -> repository
                .listed(cooperativeId)
                .chain(harvests -> oneByOne(harvests, harvest -> follow(harvest, situation))));
    }

    private Uni<Void> follow(Harvest harvest, Situation situation) {
        return harvest.follow(situation.derive(harvest.growingAreaId(), harvest.terms()))
                ? service.say(EventType.HARVEST_REVISED, harvest)
                : Uni.createFrom().voidItem();
    }

    // Every grower, also one without a harvest yet: whoever lists right now has either read the new rules or is waited
    // for.
    @Override
    public Uni<Void> accessChanged(String crop) {
        return writes.change(Actor.MARKET, () -> areas.growersOf(crop))
                .chain(growers ->
                        oneByOne(growers, grower -> writes.change(Actor.MARKET, () -> standingChanged(grower))));
    }

    private static <T> Uni<Void> oneByOne(List<T> items, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
