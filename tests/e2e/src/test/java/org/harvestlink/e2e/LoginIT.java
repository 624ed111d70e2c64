package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.harvestlink.e2e.market.Market;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who logs in, as Keycloak sees it. */
@Order(3)
@ExtendWith(OneStack.class)
class LoginIT {

    private static final int PROGRAMS = 8;

    private final Market market;

    LoginIT(Market market) {
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
}
