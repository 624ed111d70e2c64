package org.harvestlink.matching.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class OwnershipTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Inject
    Season season;

    @Inject
    Pool pool;

    @Inject
    Ownership ownership;

    @Test
    void anInstanceWhoseBookAnotherHasClaimedMayNotWriteForIt() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        season.match(harvest, order, "PROPOSED");

        claimForAnother(crop);

        assertThatThrownBy(() -> pool.withTransaction(connection -> ownership.hold(connection, crop))
                        .await()
                        .atMost(LIMIT))
                .isInstanceOf(NotOwnerException.class);
    }

    @Test
    void aBookThatKafkaGivesBackIsClaimedAgainAndItsMarketGoesOn() {
        String crop = season.newCrop();
        season.list(season.harvest(crop, 1_000));
        season.match(season.list(season.harvest(crop, 2_000)), season.post(season.order(crop, 500)), "PROPOSED");

        claimForAnother(crop);
        HarvestState harvest = season.list(season.harvest(crop, 3_000));
        OrderState order = season.post(season.order(crop, 5_500));

        season.match(harvest, order, "PROPOSED");
        assertThat(season.count("select count(*) from book where crop = $1 and owner = $2", crop, ownership.self()))
                .isOne();
    }

    @Test
    void aCropBelongsToWhoeverHasItsPartition() {
        Assignment all = new Assignment(Set.of(0, 1, 2), 3);
        assertThat(Set.of("MANGO", "LONGAN", "PLUM")).allMatch(all::covers);
        assertThat(Set.of("MANGO", "LONGAN", "PLUM")).noneMatch(Assignment.NONE::covers);
        assertThat(Set.of(0, 1, 2).stream().filter(partition -> new Assignment(Set.of(partition), 3).covers("MANGO")))
                .hasSize(1);
    }

    private void claimForAnother(String crop) {
        pool.preparedQuery("update book set owner = $1 where crop = $2")
                .execute(Tuple.of(UUID.randomUUID(), crop))
                .await()
                .atMost(LIMIT);
    }
}
