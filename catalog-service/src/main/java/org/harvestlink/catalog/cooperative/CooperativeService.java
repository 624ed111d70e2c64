package org.harvestlink.catalog.cooperative;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.catalog.standing.StandingFollower;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Versions;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps the profiles. */
@ApplicationScoped
class CooperativeService {

    private final CooperativeRepository repository;
    private final ReferenceBook book;
    private final StandingFollower follower;

    CooperativeService(CooperativeRepository repository, ReferenceBook book, StandingFollower follower) {
        this.repository = repository;
        this.book = book;
        this.follower = follower;
    }

    @WithSession
    Uni<Cooperative> get(UUID id) {
        return repository.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    @WithSession
    Uni<Page<CooperativeView>> list(String district, PageRequest page) {
        String code = district == null
                ? null
                : book.requireDistrict("district", district).code();
        return repository
                .list(code, page.afterId(), page.limit)
                .map(rows -> Page.of(rows, page.limit, it -> it.id().toString(), it -> it.view(book)));
    }

    /** Makes a profile that is not there yet, or answers 412. */
    Uni<Cooperative> join(UUID id, NewCooperative told) {
        Profile profile = Profile.of(told, book);
        return repository.hold(id).chain(there -> {
            Versions.requireAbsent(there == null);
            return repository
                    .persistAndFlush(Cooperative.join(id, profile))
                    // Two at once: nothing was there for either to hold.
                    .onFailure(ConstraintViolationException.class)
                    .transform(twice -> Problem.of(
                            ProblemType.STALE,
                            "Hồ sơ vừa được lập; xin tải lại rồi sửa với If-Match.",
                            "The profile has just been made; read it and change it with If-Match."));
        });
    }

    /** Replaces a profile whose current version the sender has seen. */
    Uni<Cooperative> rewrite(UUID id, NewCooperative told, String ifMatch) {
        Profile profile = Profile.of(told, book);
        return repository.hold(id).chain(cooperative -> {
            Versions.requireCurrent(ifMatch, cooperative == null ? 0 : cooperative.version());
            if (cooperative == null) {
                throw Problem.notFound();
            }
            return cooperative.rewrite(profile)
                    ? follower.standingChanged(id).replaceWith(cooperative)
                    : Uni.createFrom().item(cooperative);
        });
    }
}
