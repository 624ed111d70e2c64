package org.harvestlink.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/crops, CATALOG",
        "/api/markets, CATALOG",
        "/api/destinations, CATALOG",
        "/api/schemes, CATALOG",
        "/api/market-access, CATALOG",
        "/api/communes, CATALOG",
        "/api/cooperatives/1, CATALOG",
        "/api/growing-areas/1, CATALOG",
        "/api/packing-facilities, CATALOG",
        "/api/certificates, CATALOG",
        "/api/harvests, CATALOG",
        "/api/harvests/1, CATALOG",
        "/api/buyers/1, OFFERS",
        "/api/orders, OFFERS",
        "/api/orders/1, OFFERS",
        "/api/demand, OFFERS",
        "/api/matches/1/acceptance, MATCHING",
        "/api/season/flows, MATCHING",
        "/api/clearings, MATCHING",
        "/api/trade-weeks/1/plan, MATCHING",
        "/api/live, MATCHING",
        "/api/orders/1/near-misses, MATCHING",
        "/api/orders/1/split-fill, MATCHING",
        "/api/harvests/1/near-misses, MATCHING",
    })
    void everyPathHasItsOwner(String path, Upstream owner) {
        assertThat(Routes.owner(path)).contains(owner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/", "/api/me", "/api/openapi", "/api/cropsy", "/q/metrics", "/crops"})
    void otherPathsHaveNone(String path) {
        assertThat(Routes.owner(path)).isEmpty();
    }
}
