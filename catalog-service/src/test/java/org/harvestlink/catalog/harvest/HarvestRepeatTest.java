package org.harvestlink.catalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class HarvestRepeatTest {

    Grower grower;
    String area;

    @BeforeEach
    void aGrowerOfMango() {
        grower = Grower.called("HTX Xoài Yên Châu");
        area = grower.hasArea(mangoArea());
    }

    private Response lists(UUID key, Map<String, Object> harvest) {
        return grower.asking().header("Idempotency-Key", key).body(harvest).post("/api/harvests");
    }

    @Test
    void the_same_key_gets_the_same_answer_and_has_one_effect() {
        // Given
        UUID key = UUID.randomUUID();
        Response first = lists(key, mango(area));

        // When
        Response second = lists(key, mango(area));

        // Then
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        grower.asking().get("/api/harvests?mine=true").then().body("items", hasSize(1));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        UUID key = UUID.randomUUID();
        lists(key, mango(area));

        lists(key, with(mango(area), "quantityKg", 1))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/idempotency-key-reused"));
    }

    @Test
    void a_refusal_leaves_the_key_free() {
        UUID key = UUID.randomUUID();
        lists(key, with(mango(area), "quantityKg", 100_001)).then().statusCode(409);

        lists(key, mango(area)).then().statusCode(201);
    }

    @Test
    void another_cooperatives_key_is_another_key() {
        UUID key = UUID.randomUUID();
        lists(key, mango(area));
        Grower other = Grower.called("HTX khác");

        other.asking()
                .header("Idempotency-Key", key)
                .body(mango(other.hasArea(mangoArea())))
                .post("/api/harvests")
                .then()
                .statusCode(201)
                .body("cooperativeId", equalTo(other.id().toString()));
    }

    @Test
    void many_at_once_with_one_key_list_one_harvest() throws Exception {
        // When
        UUID key = UUID.randomUUID();
        List<Response> answers = atOnce(12, i -> lists(key, mango(area)));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        grower.asking().get("/api/harvests?mine=true").then().body("items", hasSize(1));
    }

    @Test
    void many_listings_at_once_never_exceed_the_capacity() throws Exception {
        // When
        Map<String, Object> tenth = with(mango(area), "quantityKg", 10_000);
        List<Response> answers = atOnce(24, i -> lists(UUID.randomUUID(), tenth));

        // Then
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(14)
                .allSatisfy(answer -> assertThat(answer.<String>path("type")).endsWith("/problems/over-capacity"));
    }

    private interface Asking {
        Response ask(int i);
    }

    private static List<Response> atOnce(int times, Asking asking) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Response>> all = IntStream.range(0, times)
                    .mapToObj(i -> (Callable<Response>) () -> asking.ask(i))
                    .toList();
            return threads.invokeAll(all).stream()
                    .map(HarvestRepeatTest::result)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Response result(Future<Response> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
