package org.harvestlink.catalog.area;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.harvestlink.catalog.cooperative.Cooperatives;
import org.harvestlink.catalog.reference.ReferenceBook;
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

/** Registers growing areas and keeps what is told of them. */
@ApplicationScoped
class GrowingAreaService {

    private static final ProblemType HELD =
            new ProblemType("code-held", 409, new Text("Mã vùng trồng đã có chủ", "The planting area code is taken"));

    private final GrowingAreaRepository repository;
    private final Reads reads;
    private final Cooperatives cooperatives;
    private final StandingFollower follower;
    private final ReferenceBook book;
    private final Clock clock;

    GrowingAreaService(
            GrowingAreaRepository repository,
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

    Uni<GrowingArea> get(UUID id, Actor reader) {
        return reads.inSession(reader, () -> repository.get(id, reader));
    }

    Uni<Page<GrowingArea>> list(Actor reader, String crop, PageRequest page) {
        UUID after = page.afterId();
        return reads.inSession(reader, () -> repository.list(reader, crop, after, page.limit))
                .map(rows -> Page.of(rows, page.limit, area -> area.id().toString(), area -> area));
    }

    /** @throws Problem 409 when the code is another cooperative's, or stands for this crop already */
    Uni<GrowingArea> register(Caller caller, NewGrowingArea told) {
        book.requireCrop("crop", told.crop());
        AreaFacts facts = AreaFacts.of(told, book);
        CodeStatus status = told.status() == null ? CodeStatus.ACTIVE : told.status();
        StatusHistory history = StatusHistory.begin(status, now(), caller.subject(), told.statusReason());
        GrowingArea area = GrowingArea.register(Ids.next(), caller.organization(), told.crop(), facts, history);
        return cooperatives
                .hold(caller.organization())
                .chain(cooperative -> requireFree(area.id(), facts.code(), area.crop(), caller.organization()))
                .chain(() -> repository.persistAndFlush(area));
    }

    Uni<GrowingArea> correct(Caller caller, UUID id, String ifMatch, NewGrowingArea told) {
        AreaFacts facts = AreaFacts.of(told, book);
        return cooperatives
                .hold(caller.organization())
                .chain(cooperative -> repository.own(id, caller.organization()))
                .invoke(area -> Versions.requireCurrent(ifMatch, area.version()))
                .invoke(area -> requireSameCrop(area, told.crop()))
                .call(area -> requireFree(id, facts.code(), area.crop(), caller.organization()))
                .invoke(area -> area.correct(
                        facts, area.statusHistory().with(told.status(), now(), caller.subject(), told.statusReason())))
                .call(repository::flush)
                .call(area -> follower.standingChanged(caller.organization()));
    }

    private Uni<Void> requireFree(UUID area, String code, String crop, UUID cooperative) {
        return repository
                .claim(code, cooperative)
                .invoke(mine -> {
                    if (!mine) {
                        throw held(
                                code,
                                "Mã này do hợp tác xã khác đăng ký; mượn mã vùng trồng là vi phạm.",
                                "Another cooperative has registered this code; borrowing a code is not allowed.");
                    }
                })
                .chain(mine -> repository.taken(code, crop, area))
                .invoke(taken -> {
                    if (taken) {
                        throw held(
                                code,
                                "Hợp tác xã đã có vùng trồng cây này với mã này; xin sửa vùng đó.",
                                "There is an area for this crop under this code already; change that one.");
                    }
                })
                .replaceWithVoid();
    }

    private static Problem held(String code, String vi, String en) {
        return Problem.of(HELD, vi, en).with("code", code);
    }

    private static void requireSameCrop(GrowingArea area, String crop) {
        if (!area.crop().equals(crop)) {
            throw Problem.invalid(
                    "crop",
                    "không đổi được cây trồng của vùng; xin đăng ký vùng mới",
                    "an area's crop can't be changed; register another area");
        }
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
