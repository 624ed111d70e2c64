package org.harvestlink.catalog.facility;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.harvestlink.catalog.cooperative.Cooperatives;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.catalog.standing.CodeFormat;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.catalog.standing.StandingFollower;
import org.harvestlink.catalog.standing.StatusHistory;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;
import org.harvestlink.http.Versions;

/** Registers packing facilities and keeps what is told of them. Several cooperatives may pack under one code. */
@ApplicationScoped
class PackingFacilityService {

    private static final ProblemType HELD = new ProblemType(
            "code-held", 409, new Text("Mã cơ sở đóng gói đã có", "The packing facility code is taken"));

    private final PackingFacilityRepository repository;
    private final Reads reads;
    private final Cooperatives cooperatives;
    private final StandingFollower follower;
    private final ReferenceBook book;
    private final Clock clock;

    PackingFacilityService(
            PackingFacilityRepository repository,
            Reads reads,
            Cooperatives cooperatives,
            StandingFollower follower,
            ReferenceBook book,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.cooperatives = cooperatives;
        this.follower = follower;
        this.book = book;
        this.clock = clock;
    }

    Uni<PackingFacility> get(UUID id, Actor reader) {
        return reads.inSession(reader, () -> repository.get(id, reader));
    }

    Uni<Page<PackingFacility>> list(Actor reader, PageRequest page) {
        UUID after = page.afterId();
        return reads.inSession(reader, () -> repository.list(reader, after, page.limit))
                .map(rows -> Page.of(rows, page.limit, it -> it.id().toString(), it -> it));
    }

    /** @throws Problem 409 when the cooperative has a facility under this code already */
    Uni<PackingFacility> register(Caller caller, NewPackingFacility told) {
        CodeStatus status = told.status() == null ? CodeStatus.ACTIVE : told.status();
        PackingFacility facility = PackingFacility.register(
                Ids.next(),
                caller.organization(),
                CodeFormat.written(told.code()),
                told.name().strip(),
                markets(told),
                StatusHistory.begin(status, now(), caller.subject(), told.statusReason()));
        return cooperatives
                .hold(caller.organization())
                .chain(cooperative -> requireFree(caller, facility.id(), told))
                .chain(() -> repository.persistAndFlush(facility))
                .call(() -> follower.standingChanged(caller.organization()));
    }

    Uni<PackingFacility> correct(Caller caller, UUID id, String ifMatch, NewPackingFacility told) {
        List<String> markets = markets(told);
        return cooperatives
                .hold(caller.organization())
                .chain(cooperative -> repository.own(id, caller.organization()))
                .invoke(facility -> Versions.requireCurrent(ifMatch, facility.version()))
                .call(facility -> requireFree(caller, id, told))
                .invoke(facility -> facility.correct(
                        CodeFormat.written(told.code()),
                        told.name().strip(),
                        markets,
                        facility.statusHistory().with(told.status(), now(), caller.subject(), told.statusReason())))
                .call(repository::flush)
                .call(facility -> follower.standingChanged(caller.organization()));
    }

    private List<String> markets(NewPackingFacility told) {
        List<String> markets = told.markets() == null
                ? List.of()
                : told.markets().stream().distinct().sorted().toList();
        book.requireMarkets("markets", markets);
        return markets;
    }

    private Uni<Void> requireFree(Caller caller, UUID facility, NewPackingFacility told) {
        String code = CodeFormat.written(told.code());
        return repository
                .taken(code, caller.organization(), facility)
                .invoke(taken -> {
                    if (taken) {
                        throw Problem.of(
                                        HELD,
                                        "Hợp tác xã đã có cơ sở đóng gói với mã này; xin sửa cơ sở đó.",
                                        "The cooperative has a facility under this code already; change that one.")
                                .with("code", code);
                    }
                })
                .replaceWithVoid();
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
