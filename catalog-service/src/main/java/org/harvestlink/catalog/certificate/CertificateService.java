package org.harvestlink.catalog.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.harvestlink.catalog.area.GrowingAreas;
import org.harvestlink.catalog.cooperative.Cooperatives;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.catalog.standing.StandingFollower;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Versions;

/** Enters and revokes certificates. */
@ApplicationScoped
class CertificateService {

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2190;

    private final CertificateRepository repository;
    private final Reads reads;
    private final Cooperatives cooperatives;
    private final GrowingAreas areas;
    private final StandingFollower follower;
    private final ReferenceBook book;
    private final Clock clock;

    CertificateService(
            CertificateRepository repository,
            Reads reads,
            Cooperatives cooperatives,
            GrowingAreas areas,
            StandingFollower follower,
            ReferenceBook book,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.cooperatives = cooperatives;
        this.areas = areas;
        this.follower = follower;
        this.book = book;
        this.clock = clock;
    }

    Uni<Certificate> get(UUID id, Actor reader) {
        return reads.inSession(reader, () -> repository.get(id, reader));
    }

    Uni<Page<Certificate>> list(Actor reader, PageRequest page) {
        UUID after = page.afterId();
        return reads.inSession(reader, () -> repository.list(reader, after, page.limit))
                .map(rows -> Page.of(rows, page.limit, it -> it.id().toString(), it -> it));
    }

    /** @throws Problem 400 for an unknown scheme, a wrong GGN or reversed days, 404 for somebody else's area */
    Uni<Certificate> enter(UUID cooperativeId, NewCertificate told) {
        book.requireScheme("scheme", told.scheme());
        requirePlausible("validFrom", told.validFrom());
        requirePlausible("validTo", told.validTo());
        requireInOrder(told);
        Certificate certificate = Certificate.enter(
                Ids.next(), cooperativeId, CertificateNumber.written(told.scheme(), told.number()), told);
        return cooperatives
                .hold(cooperativeId)
                .chain(cooperative -> requireOwnArea(cooperativeId, told.growingAreaId()))
                .chain(() -> repository.persistAndFlush(certificate))
                .call(() -> follower.standingChanged(cooperativeId));
    }

    Uni<Certificate> revoke(UUID cooperativeId, UUID id, String ifMatch) {
        return cooperatives
                .hold(cooperativeId)
                .chain(cooperative -> repository.own(id, cooperativeId))
                .invoke(certificate -> Versions.requireCurrent(ifMatch, certificate.version()))
                // To the microsecond, as the database keeps it.
                .invoke(certificate -> certificate.revoke(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .call(repository::flush)
                .call(certificate -> follower.standingChanged(cooperativeId));
    }

    private Uni<Void> requireOwnArea(UUID cooperativeId, UUID area) {
        return area == null
                ? Uni.createFrom().voidItem()
                : areas.own(area, cooperativeId, "growingAreaId").replaceWithVoid();
    }

    /** Far beyond these years it is a slip of the keyboard, and farther still a day does not fit into the database. */
    private static void requirePlausible(String field, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw Problem.invalid(
                    field,
                    "năm phải từ " + EARLIEST_YEAR + " đến " + LATEST_YEAR,
                    "must be in the years " + EARLIEST_YEAR + " to " + LATEST_YEAR);
        }
    }

    private static void requireInOrder(NewCertificate told) {
        if (told.validTo().isBefore(told.validFrom())) {
            throw Problem.invalid(
                    "validTo", "ngày hết hạn trước ngày có hiệu lực", "the certificate ends before it begins");
        }
    }
}
