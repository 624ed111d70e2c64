package org.harvestlink.matching.continuous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A row that this version can't read, or of which it does not know every field, must not hold up the whole market. */
@QuarkusTest
@MatchingStack
class UnreadableRowsTest {

    private static final String GAINED_A_FIELD = " || '{\"fromANewerVersion\": 1}'::jsonb";

    @Inject
    Season season;

    @AfterEach
    void nothingStaysBroken() {
        season.execute("update match set reasons = '[]' where reasons = '{}'");
        season.execute("delete from reference where code like 'BROKEN%'");
        season.execute("update reference set body = body - 'fromANewerVersion'");
        season.execute("update position set listed = false, listing = '{}' where listing = '{}'");
        season.execute("delete from rematch where position_id in (select id from position where listing = '{}')");
    }

    @Test
    void aListingThatCannotBeReadIsPassedOver() {
        String crop = season.newCrop();
        HarvestState broken = season.list(season.harvest(crop, 1_000));
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        awaitPositions(crop, 2);
        season.execute("update position set listing = '{}' where id = $1", broken.id());

        OrderState order = season.post(season.order(crop, 1_000));

        assertThat(season.match(harvest, order, "PROPOSED")).isNotNull();
    }

    @Test
    void aPositionThatCannotBeReadDoesNotHoldUpTheOnesBehindIt() {
        String crop = season.newCrop();
        String another = season.newCrop();
        HarvestState broken = season.list(season.harvest(crop, 1_000));
        OrderState waiting = season.post(season.order(crop, 1_000));
        UUID proposed = season.match(broken, waiting, "PROPOSED");
        awaitPositions(crop, 2);
        season.execute("update position set listing = '{}' where id = $1", broken.id());

        season.asBuyerOf(waiting)
                .post("/api/matches/" + proposed + "/refusal") // asks for a search of both
                .then()
                .statusCode(200);
        HarvestState harvest = season.list(season.harvest(another, 1_000));
        OrderState order = season.post(season.order(another, 1_000));

        assertThat(season.match(harvest, order, "PROPOSED")).isNotNull();
    }

    @Test
    void whatANewerVersionHasAddedIsPassedOver() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 2_000));
        OrderState first = season.post(season.order(crop, 1_000));
        UUID id = season.match(harvest, first, "PROPOSED");
        season.execute("update position set listing = listing" + GAINED_A_FIELD + " where crop = $1", crop);
        season.execute("update reference set body = body" + GAINED_A_FIELD);
        season.execute(
                "update match set reasons = jsonb_build_array((reasons -> 0)" + GAINED_A_FIELD + ") where id = $1", id);
        season.newCrop(); // the reference data is read anew

        OrderState second = season.post(season.order(crop, 1_000));

        assertThat(season.match(harvest, second, "PROPOSED")).isNotNull();
        season.asBuyerOf(first)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
    }

    @Test
    void referenceDataThatCannotBeReadIsUnknownAndTheRestIsKnown() {
        season.execute("insert into reference (kind, code, version, body) values ('CROP', 'BROKEN_1', 1, '[]')");
        season.execute("insert into reference (kind, code, version, body) values ('SEASON', 'BROKEN_2', 1, '{}')");
        String crop = season.newCrop(); // the reference data is read anew
        HarvestState harvest = season.list(season.harvest(crop, 1_000));

        OrderState order = season.post(season.order(crop, 1_000));

        assertThat(season.match(harvest, order, "PROPOSED")).isNotNull();
    }

    @Test
    void aHoldThatCannotBeReadDoesNotKeepTheOthersFromExpiring() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 2_000));
        OrderState first = season.post(season.order(crop, 1_000));
        OrderState second = season.post(season.order(crop, 1_000));
        UUID broken = held(harvest, first);
        UUID expires = held(harvest, second);
        season.execute("update match set reasons = '{}' where id = $1", broken);

        season.execute(
                "update match set hold_expires_at = now() - interval '1 second', version = version + 1 where id in ($1, $2)",
                broken,
                expires);

        assertThat(season.match(harvest, second, "EXPIRED")).isEqualTo(expires);
    }

    private UUID held(HarvestState harvest, OrderState order) {
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return id;
    }

    private void awaitPositions(String crop, int expected) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> season.count("select count(*) from position where crop = $1", crop) == expected
                        && season.count("select count(*) from rematch") == 0);
    }
}
