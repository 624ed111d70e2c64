package org.harvestlink.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall: what the database shows to whoever asks without a filter. */
@CatalogTest
class CatalogWallTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final List<String> PRIVATE =
            List.of("growing_area", "planting_code", "packing_facility", "certificate");

    @Inject
    Reads reads;

    @Inject
    Pool pool;

    Grower grower;

    @BeforeEach
    void a_grower_with_papers() {
        grower = Grower.called("HTX Xoài Yên Châu");
        String area = grower.hasArea(mangoArea());
        grower.hasFacility(List.of("CN"));
        grower.hasVietGap(area);
        grower.lists(mango(area));
    }

    @Test
    void a_query_without_a_filter_finds_the_readers_own_papers_alone() {
        for (String table : PRIVATE) {
            assertThat(count(actor("cooperative", grower.id()), table))
                    .as(table)
                    .isEqualTo(1);
            assertThat(count(actor("cooperative", UUID.randomUUID()), table))
                    .as(table)
                    .isZero();
            assertThat(count(actor("buyer", UUID.randomUUID()), table))
                    .as(table)
                    .isZero();
            assertThat(count(Actor.MARKET, table)).as(table).isPositive();
        }
    }

    @Test
    void without_anybody_on_whose_behalf_there_are_harvests_and_no_papers() {
        for (String table : PRIVATE) {
            assertThat(number(pool.query(counting(table)).execute().await().atMost(SOON)))
                    .as(table)
                    .isZero();
        }
        assertThat(number(pool.query(counting("harvest")).execute().await().atMost(SOON)))
                .isPositive();
    }

    @Test
    void nobody_writes_what_is_anothers() {
        for (String table : List.of("growing_area", "packing_facility", "certificate", "harvest", "cooperative")) {
            for (Actor intruder :
                    List.of(actor("cooperative", UUID.randomUUID()), actor("organizer", UUID.randomUUID()))) {
                int changed = as(intruder, "update " + table + " set version = version + 1")
                        .rowCount();

                assertThat(changed).as(table).isZero();
            }
        }
    }

    private long count(Actor eyes, String table) {
        return number(as(eyes, counting(table)));
    }

    private RowSet<Row> as(Actor actor, String statement) {
        return reads.on(actor, connection -> connection.query(statement).execute())
                .await()
                .atMost(SOON);
    }

    private static String counting(String table) {
        return "select count(*) as n from " + table;
    }

    private static long number(RowSet<Row> rows) {
        return rows.iterator().next().getLong("n");
    }

    private static Actor actor(String role, UUID organization) {
        return Actor.of(new Caller(role + "-" + organization, organization, Set.of(role)));
    }
}
