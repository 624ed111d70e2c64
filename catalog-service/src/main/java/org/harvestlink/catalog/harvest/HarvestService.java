package org.harvestlink.catalog.harvest;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.harvestlink.catalog.area.GrowingArea;
import org.harvestlink.catalog.area.GrowingAreas;
import org.harvestlink.catalog.facility.PackingFacilities;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.contract.EventType;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Versions;

/** Lists, revises and withdraws harvests; every change leaves an event with the harvest's whole state. */
@ApplicationScoped
class HarvestService {

    private final HarvestRepository repository;
    private final HarvestRules rules;
    private final Situations situations;
    private final GrowingAreas areas;
    private final PackingFacilities facilities;
    private final ReferenceBook book;
    private final HarvestMetrics metrics;
    private final Outbox outbox;
    private final Clock clock;

    HarvestService(
            HarvestRepository repository,
            HarvestRules rules,
            Situations situations,
            GrowingAreas areas,
            PackingFacilities facilities,
            ReferenceBook book,
            HarvestMetrics metrics,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.situations = situations;
        this.areas = areas;
        this.facilities = facilities;
        this.book = book;
        this.metrics = metrics;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithSession
    Uni<HarvestRow> get(UUID id) {
        return repository.row(id);
    }

    /** A harvest of which the reader may know more than everybody: a cooperative's own, an organizer's any; else 404. */
    @WithSession
    Uni<HarvestRow> own(UUID id, Actor reader) {
        return repository.row(id).invoke(row -> {
            if (!reader.seesAll() && !reader.is(row.harvest().cooperativeId())) {
                throw Problem.notFound();
            }
        });
    }

    /** @param owner whose harvests, null for anybody's */
    @WithSession
    Uni<Page<HarvestView>> list(HarvestFilter filter, UUID owner, PageRequest page) {
        return repository
                .rows(new HarvestSearch(filter, owner, page.afterId(), book), page.limit)
                .map(rows -> Page.of(
                        rows, page.limit, row -> row.harvest().id().toString(), row -> HarvestView.of(row, book)));
    }

    Uni<HarvestRow> list(UUID cooperativeId, NewHarvest told) {
        rules.season(told);
        return situations.hold(cooperativeId).chain(situation -> list(situation, told));
    }

    /** Lists a harvest of the cooperative that this transaction holds. */
    Uni<HarvestRow> list(Situation situation, NewHarvest told) {
        UUID cooperativeId = situation.cooperative().id();
        int season = rules.season(told);
        Terms terms = Terms.of(told);
        UUID id = Ids.next();
        return ownArea(cooperativeId, told)
                .invoke(rules::requireActive)
                .call(area -> requireOwnFacility(cooperativeId, told))
                .chain(area -> requireRoom(area, season, id, terms))
                .map(room -> Harvest.list(
                        id, cooperativeId, told, terms, season, situation.derive(told.growingAreaId(), terms), now()))
                .chain(repository::persistAndFlush)
                .call(harvest -> say(EventType.HARVEST_LISTED, harvest))
                .invoke(metrics::listed)
                .map(harvest -> new HarvestRow(harvest, null));
    }

    Uni<HarvestRow> revise(UUID id, UUID cooperativeId, String ifMatch, NewHarvest told) {
        return situations.hold(cooperativeId).chain(situation -> repository
                .own(id, cooperativeId)
                .invoke(harvest -> Versions.requireCurrent(ifMatch, harvest.version()))
                .invoke(Harvest::requireListed)
                .invoke(harvest -> rules.requireSameOrigin(harvest, told))
                .call(harvest -> requireOwnFacility(cooperativeId, told))
                .call(harvest -> requireRoomForMore(harvest, told))
                .invoke(harvest -> harvest.revise(
                        Terms.of(told), rules.season(told), situation.derive(harvest.growingAreaId(), Terms.of(told))))
                .call(repository::flush)
                .call(harvest -> say(EventType.HARVEST_REVISED, harvest))
                .chain(harvest -> repository.row(id)));
    }

    Uni<HarvestRow> withdraw(UUID id, UUID cooperativeId, String ifMatch) {
        return situations
                .hold(cooperativeId)
                .chain(situation -> repository.own(id, cooperativeId))
                .invoke(harvest -> Versions.requireCurrent(ifMatch, harvest.version()))
                .invoke(Harvest::withdraw)
                .call(repository::flush)
                .call(harvest -> say(EventType.HARVEST_WITHDRAWN, harvest))
                .chain(harvest -> repository.row(id));
    }

    /** Leaves the event that tells of the harvest as it stands. */
    Uni<Void> say(EventType type, Harvest harvest) {
        return outbox.add(type, harvest.state(), now());
    }

    private Uni<GrowingArea> ownArea(UUID cooperativeId, NewHarvest told) {
        return areas.own(told.growingAreaId(), cooperativeId, "growingAreaId")
                .invoke(area -> rules.requireCrop(area, told.crop()));
    }

    private Uni<Void> requireOwnFacility(UUID cooperativeId, NewHarvest told) {
        return told.packingFacilityId() == null
                ? Uni.createFrom().voidItem()
                : facilities
                        .own(told.packingFacilityId(), cooperativeId, "packingFacilityId")
                        .replaceWithVoid();
    }

    /** More kilograms, or kilograms in another season, need an active area with room for them; fewer never do. */
    private Uni<Void> requireRoomForMore(Harvest harvest, NewHarvest told) {
        int season = rules.season(told);
        if (told.quantityKg() <= harvest.terms().quantityKg() && season == harvest.season()) {
            return Uni.createFrom().voidItem();
        }
        return areas.own(harvest.growingAreaId(), harvest.cooperativeId(), "growingAreaId")
                .invoke(rules::requireActive)
                .chain(area -> requireRoom(area, season, harvest.id(), Terms.of(told)));
    }

    private Uni<Void> requireRoom(GrowingArea area, int season, UUID harvest, Terms terms) {
        return repository
                .listedKg(area.id(), season, harvest)
                .invoke(listedKg -> new Capacity(area.code(), area.capacityKg(), listedKg).require(terms.quantityKg()))
                .onFailure(Capacity::isExceeded)
                .invoke(metrics::overCapacity)
                .replaceWithVoid();
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
