package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.Actor;
import org.harvestlink.http.Caller;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall: what the database shows to whoever asks without a filter. */
@QuarkusTest
@MatchingStack
class MatchWallTest {

    private static final List<String> PRIVATE = List.of("match", "match_history", "position", "clearing");

    @Inject
    Season season;

    @Inject
    Pool pool;

    HarvestState harvest;
    OrderState order;
    UUID match;

    @BeforeEach
    void pair() {
        String crop = season.newCrop();
        harvest = season.list(season.harvest(crop, 5_000));
        order = season.post(season.order(crop, 3_000));
        match = season.match(harvest, order, "PROPOSED");
        season.execute("""
                insert into clearing (id, first_day, last_day, propose, status, asked_at)
                values ($1, current_date, current_date, false, 'DONE', now())
                """, UUID.randomUUID());
    }

    @Test
    void a_query_without_a_filter_finds_the_readers_own_matches_alone() {
        for (Actor party : List.of(actor("cooperative", harvest.cooperativeId()), actor("buyer", order.buyerId()))) {
            assertThat(count(party, "match")).as(party.role()).isEqualTo(1);
            assertThat(count(party, "match_history")).as(party.role()).isEqualTo(1);
            assertThat(count(party, "clearing")).as(party.role()).isZero();
        }
        for (Actor stranger : List.of(actor("cooperative", UUID.randomUUID()), actor("buyer", UUID.randomUUID()))) {
            assertThat(count(stranger, "match")).as(stranger.role()).isZero();
            assertThat(count(stranger, "match_history")).as(stranger.role()).isZero();
            assertThat(count(stranger, "clearing")).as(stranger.role()).isZero();
        }
    }

    @Test
    void the_organizer_and_the_market_find_everybodys() {
        for (Actor actor : List.of(actor("organizer", UUID.randomUUID()), Actor.MARKET)) {
            assertThat(season.as(actor, "select 1 from match where id = $1", match)
                            .size())
                    .isEqualTo(1);
            assertThat(count(actor, "clearing")).isPositive();
        }
    }

    @Test
    void without_anybody_on_whose_behalf_there_is_nothing() {
        for (String table : PRIVATE) {
            long seen = pool.query("select count(*) as n from " + table)
                    .execute()
                    .await()
                    .atMost(Duration.ofSeconds(10))
                    .iterator()
                    .next()
                    .getLong("n");

            assertThat(seen).as(table).isZero();
        }
    }

    @Test
    void neither_a_stranger_nor_an_organizer_changes_a_match() {
        for (Actor intruder : List.of(actor("buyer", UUID.randomUUID()), actor("organizer", UUID.randomUUID()))) {
            int changed = season.as(intruder, "update match set price_vnd = 1, version = version + 1")
                    .rowCount();

            assertThat(changed).as(intruder.role()).isZero();
        }
    }

    private long count(Actor eyes, String table) {
        return season.as(eyes, "select count(*) as n from " + table)
                .iterator()
                .next()
                .getLong("n");
    }

    private static Actor actor(String role, UUID organization) {
        return Actor.of(new Caller(role + "-" + organization, organization, Set.of(role)));
    }
}
