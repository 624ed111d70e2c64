package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.stack.RealmClients;
import org.harvestlink.e2e.stack.Stack;
import org.harvestlink.local.stack.Port;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who logs in, and for which API. */
@Order(3)
@ExtendWith(OneStack.class)
class LoginIT {

    private static final int PROGRAMS = 8;

    private final Stack stack;
    private final Market market;

    LoginIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
    }

    @Test
    void theProgramsOfOneOrganizationLogInAtTheSameMoment() {
        ExecutorService programs = Executors.newFixedThreadPool(PROGRAMS);
        try {
            List<CompletableFuture<String>> logins = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> market.realm().freshToken("coop3", "harvestlink-cli"), programs))
                    .limit(4 * PROGRAMS)
                    .toList();

            assertThat(logins).allSatisfy(login -> assertThat(login.join()).isNotBlank());
        } finally {
            programs.shutdown();
        }
    }

    /** The gateway looks at tokens, but nobody behind it relies on that. */
    @ParameterizedTest
    @CsvSource({
        "CATALOG_SERVICE, /api/growing-areas",
        "OFFER_SERVICE, /api/orders",
        "MATCHING_SERVICE, /api/matches",
    })
    void eachServiceTakesATokenForOurApiAlone(Port service, String path) throws Exception {
        String forUs = market.realm().freshToken("organizer1", "harvestlink-cli");
        String forOthers = market.realm().freshToken("organizer1", new RealmClients(stack).ofAnotherApi());

        assertThat(answer(service, path, null)).isEqualTo(401);
        assertThat(answer(service, path, forOthers)).isEqualTo(401);
        assertThat(answer(service, path, forUs)).isEqualTo(200);
    }

    private int answer(Port service, String path, String token) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(stack.ports().url(service) + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
